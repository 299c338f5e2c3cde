#pragma once
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <vector>

namespace regulars {

/// One line to be worked through on paper.
struct SheetRow {
    QString lead;   ///< a time of day, or nothing
    QString title;  ///< who
    QString text;   ///< what; may take some lines
    QString facts;  ///< in small letters behind it
    bool hasBox = true;
};

/// Rows under a heading, and how many there are when not all are told.
struct SheetSection {
    QString heading;
    std::vector<SheetRow> rows;
    qint64 all = 0;
    bool isUrgent = false;
};

/// Sections one below the other in a column of paper. Where room is short each still gets its first rows, and says how many it leaves out.
class SheetColumn {
public:
    SheetColumn(QPainter& painter, const QRectF& area, qreal unitsPerMm);
    void paint(const std::vector<SheetSection>& sections);

private:
    [[nodiscard]] qreal headingHeight() const;
    [[nodiscard]] qreal lineHeight(const QFont& font) const;
    [[nodiscard]] qreal heightOf(const SheetRow& row) const;
    [[nodiscard]] qreal leastHeight(const SheetSection& section) const;
    void paintSection(const SheetSection& section, qreal bottom);
    void paintRow(const SheetRow& row);
    [[nodiscard]] QRectF textArea(const SheetRow& row) const;

    QPainter& painter_;
    QRectF area_;
    qreal mm_, y_;
    QFont heading_, strong_, body_, small_;
};

}  // namespace regulars
