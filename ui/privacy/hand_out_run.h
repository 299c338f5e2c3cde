#pragma once
#include "core/storage/background_reader.h"
#include <QObject>

class QWidget;

namespace regulars {
class Asker;
class Shop;

/// Everything about one customer on its way into two files: JSON for another program, and a PDF to be read. It belongs to the window, so
/// that it goes on when the page that began it is left.
class HandOutRun : public QObject {
    Q_OBJECT
public:
    /// Asks for the file's name and begins at once; goes by itself when it has ended. What happened is said on the window's message bar.
    static void begin(Shop& shop, Asker& asker, StaffId by, CustomerId id, QWidget* window);
    ~HandOutRun() override;

private:
    HandOutRun(Shop& shop, QWidget* window);
    void write(StaffId by, CustomerId id, const QString& name, const QString& base);
    Shop& shop_;
    QWidget* window_;
    BackgroundReader reader_;
};

}  // namespace regulars
