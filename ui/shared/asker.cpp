#include "ui/shared/asker.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace regulars {

namespace {

QMessageBox* question(QWidget* parent, const QString& title, const QString& sentence) {
    auto* box = new QMessageBox(QMessageBox::Question, title, title, QMessageBox::NoButton, parent);
    box->setIcon(QMessageBox::NoIcon);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentence);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

bool isAgreed(QMessageBox& box, const QString& yes, bool isProposed) {
    QPushButton* agree = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(isProposed ? agree : no);
    box.exec();
    return box.clickedButton() == agree;
}

}  // namespace

bool DialogAsker::confirm(QWidget* parent, const QString& title, const QString& sentence, const QString& yes) {
    const std::unique_ptr<QMessageBox> box(question(parent, title, sentence));
    return isAgreed(*box, yes, false);
}

bool DialogAsker::offer(QWidget* parent, const QString& title, const QString& sentence, const QString& yes) {
    const std::unique_ptr<QMessageBox> box(question(parent, title, sentence));
    return isAgreed(*box, yes, true);
}

int DialogAsker::choose(QWidget* parent, const QString& title, const QString& sentence, const QString& first, const QString& second) {
    const std::unique_ptr<QMessageBox> box(question(parent, title, sentence));
    QPushButton* one = box->addButton(first, QMessageBox::YesRole);
    QPushButton* two = box->addButton(second, QMessageBox::NoRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(one);
    box->exec();
    return box->clickedButton() == one ? 0 : box->clickedButton() == two ? 1 : -1;
}

QString DialogAsker::openFile(QWidget* parent, const QString& title, const QString& filter) {
    const QString file = QFileDialog::getOpenFileName(parent, title, lastFolder_, filter);
    if (!file.isEmpty()) lastFolder_ = QFileInfo(file).absolutePath();
    return file;
}

QString DialogAsker::saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter) {
    const QString start = lastFolder_.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : lastFolder_;
    const QString file = QFileDialog::getSaveFileName(parent, title, QDir(start).filePath(name), filter);
    if (!file.isEmpty()) lastFolder_ = QFileInfo(file).absolutePath();
    return file;
}

QString DialogAsker::folder(QWidget* parent, const QString& title, const QString& start) { return QFileDialog::getExistingDirectory(parent, title, start); }

}  // namespace regulars
