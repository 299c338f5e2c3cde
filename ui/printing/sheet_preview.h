#pragma once
#include "core/mailings/card_layout.h"
#include <QPixmap>
#include <QWidget>

namespace regulars {

/// The sheets as they will come out of the printer, one at a time, as large as the widget allows.
/// Page Up, Page Down, Home, End and the wheel turn the pages.
class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);
    /// Shows these sheets; stays on the same page where there still is one.
    void setPages(QList<Page> pages);
    [[nodiscard]] int pageCount() const { return static_cast<int>(pages_.size()); }
    [[nodiscard]] int page() const { return page_; }  ///< from 0
    /// "Sheet 1 of 280", for a label beside it; empty without sheets.
    [[nodiscard]] QString pageWords() const;
    void showPage(int page);  ///< held within the pages there are
    [[nodiscard]] QSize sizeHint() const override { return {560, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void pageShown(int page);  ///< also when the sheets were replaced

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF paperRect() const;
    [[nodiscard]] QPixmap drawn(QSizeF size) const;
    void tellReaders();

    QList<Page> pages_;
    int page_ = 0;
    int wheel_ = 0;  ///< wheel travel not yet turned into a page
    QPixmap cache_;
};

}  // namespace regulars
