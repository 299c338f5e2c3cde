#pragma once
#include <QRandomGenerator>
#include <QStringList>
#include <ostream>

// Catch prints a QString as what it says.
inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << '"' << text.toStdString() << '"';
}

namespace regulars::test {

/// Random UTF-16 of every kind that has broken a parser: lone surrogates, NUL, marks, digits of all scripts,
/// and pieces of what the parser expects.
class RandomText {
public:
    explicit RandomText(quint32 seed) : random_(seed) {}
    QString next(const QStringList& pieces) {
        QString text;
        const int parts = static_cast<int>(random_.bounded(12));
        for (int i = 0; i < parts; ++i) {
            switch (random_.bounded(6)) {
            case 0: text += QChar(static_cast<char16_t>(random_.bounded(0x10000))); break;
            case 1: text += QChar(static_cast<char16_t>(random_.bounded(0x80))); break;
            case 2: text += QChar(static_cast<char16_t>(random_.bounded(0x0300, 0x0370))); break;
            case 3: text += QString::number(random_.bounded(20000)); break;
            case 4: {
                const char32_t point = random_.bounded(0x10000u, 0x110000u);
                text += QString::fromUcs4(&point, 1);
                break;
            }
            default:
                if (!pieces.isEmpty())
                    text += pieces[random_.bounded(static_cast<int>(pieces.size()))];
            }
        }
        return text;
    }
    QRandomGenerator& random() { return random_; }

private:
    QRandomGenerator random_;
};

}  // namespace regulars::test
