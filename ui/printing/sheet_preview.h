#pragma once
#include "core/mailings/card_layout.h"
#include <QPixmap>
#include <QWidget>

namespace regulars {

/// The sheets as they will come out of the printer, one at a time: whole, as wide as the widget, or in their true size.
/// Page Up, Page Down, Home and End turn the pages; the arrows and the wheel move over a sheet larger than the widget, and the
/// wheel turns the page at its end. 0, 1 and 2 choose the view.
class SheetPreview : public QWidget {
    Q_OBJECT
public:
    enum class View { Sheet, Actual, Width };
    explicit SheetPreview(QWidget* parent = nullptr);
    void setView(View view);
    [[nodiscard]] View view() const { return view_; }
    /// Shows these sheets; stays on the same page where there still is one.
    void setPages(QList<Page> pages);
    [[nodiscard]] int pageCount() const { return static_cast<int>(pages_.size()); }
    [[nodiscard]] int page() const { return page_; }  ///< from 0
    /// "Sheet 1 of 280", for a label beside it; empty without sheets.
    [[nodiscard]] QString pageWords() const;
    void showPage(int page);  ///< held within the pages there are
    /// Moves a place on the shown sheet into sight.
    void reveal(const Box& place);
    [[nodiscard]] QSize sizeHint() const override { return {480, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 180}; }

Q_SIGNALS:
    void pageShown(int page);  ///< also when the sheets were replaced
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QSizeF paperSize() const;
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] QPointF reach() const;
    [[nodiscard]] QPixmap drawn(const QRectF& paper) const;
    bool moveBy(QPointF step);
    bool moveByKey(int key);
    void tellReaders();

    QList<Page> pages_;
    int page_ = 0;
    int wheel_ = 0;  ///< wheel travel not yet turned into a page
    View view_ = View::Sheet;
    QPointF offset_;     ///< how far the sheet was moved up and to the left, px
    QPixmap cache_;      ///< what is seen of the sheet
    QRectF cachedPaper_; ///< where the sheet lay in it
};

}  // namespace regulars
