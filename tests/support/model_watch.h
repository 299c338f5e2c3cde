#pragma once
#include <QAbstractItemModelTester>
#include <QStringList>
#include <catch2/catch.hpp>

namespace regulars::testing {

/// Watches a model keep its promises while it changes; what it broke fails the test at the end. The tester's own fatal mode
/// would end the program instead, and its default passes silently here.
class ModelWatch {
public:
    explicit ModelWatch(QAbstractItemModel* model) {
        heard().clear();
        before_ = qInstallMessageHandler([](QtMsgType, const QMessageLogContext& context, const QString& message) {
            if (QByteArray(context.category) == "qt.modeltest") heard() << message;
        });
        tester_ = std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Warning);
        tester_->setUseFetchMore(false);  // the test decides when more is read
    }
    ~ModelWatch() {
        tester_.reset();
        qInstallMessageHandler(before_);
        CHECK(heard().join(u'\n').toStdString() == "");
    }
    ModelWatch(const ModelWatch&) = delete;
    ModelWatch& operator=(const ModelWatch&) = delete;

private:
    static QStringList& heard() {
        static QStringList messages;
        return messages;
    }
    QtMessageHandler before_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

}  // namespace regulars::testing
