#pragma once
#include <QWidget>

namespace regulars {

/// The colour of a name's avatar: the same name has the same one of twelve tones, everywhere and always. White is readable on all.
[[nodiscard]] QColor avatarColour(QStringView displayName);
/// Draws the initials of a name in a coloured circle filling the rectangle; for delegates too.
void paintAvatar(QPainter&, const QRectF& circle, QStringView displayName);

/// A person's initials in a coloured circle.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int diameter, QWidget* parent = nullptr);
    void setName(const QString& displayName);
    [[nodiscard]] QSize sizeHint() const override { return {diameter_, diameter_}; }
protected:
    void paintEvent(QPaintEvent*) override;
private:
    QString name_;
    int diameter_;
};

}  // namespace regulars
