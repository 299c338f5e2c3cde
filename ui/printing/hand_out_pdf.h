#pragma once
#include <QIODevice>
#include <QJsonObject>

namespace regulars {

/// Writes what is handed out to a person as a document to be read and printed: headings, and a line for each field, as real text.
/// Needs fonts, so a QGuiApplication.
void writeHandOutPdf(const QJsonObject& handOut, QIODevice& to);

}  // namespace regulars
