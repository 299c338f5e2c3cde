#pragma once
#include <QApplication>

namespace regulars {

/// The program around its event loop. A fault that no slot was waiting for (a damaged page read while painting) is said on the
/// message bar, and the program goes on with everything typed in it.
class SteadyApplication : public QApplication {
public:
    SteadyApplication(int& argc, char** argv) : QApplication(argc, argv) {}
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void say(const std::exception& fault);
    bool isSaying_ = false;
};

}  // namespace regulars
