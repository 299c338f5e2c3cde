#include "ui/shared/svg_path.h"
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace regulars {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// One pass over the commands, which keeps where the pen is.
class PathReader {
public:
    explicit PathReader(QByteArrayView text) : at_(text.begin()), end_(text.end()) {}
    std::optional<QPainterPath> read() {
        char command = 0;
        for (skip(); at_ != end_; skip()) {
            if (!isDigit(*at_) && *at_ != '-' && *at_ != '.') command = *at_++;
            else if (command == 'M' || command == 'm') command = command == 'M' ? 'L' : 'l';  // further points after a move are lines
            if (!obey(command)) return std::nullopt;
        }
        return path_;
    }

private:
    void skip() {
        while (at_ != end_ && (*at_ == ' ' || *at_ == ',' || *at_ == '\n')) ++at_;
    }
    // A second point in a number begins the next: ".9.8" are two.
    double number() {
        skip();
        const bool isMinus = at_ != end_ && *at_ == '-';
        const char* const from = isMinus ? ++at_ : at_;
        for (bool hasPoint = false; at_ != end_ && (isDigit(*at_) || (*at_ == '.' && !hasPoint)); ++at_) hasPoint |= *at_ == '.';
        double value = 0;
        if (std::from_chars(from, at_, value).ec != std::errc()) isBroken_ = true;
        return isMinus ? -value : value;
    }
    // Written without a space after it, too: "a3 3 0 016 6".
    bool flag() {
        skip();
        if (at_ == end_ || (*at_ != '0' && *at_ != '1')) isBroken_ = true;
        return !isBroken_ && *at_++ == '1';
    }
    QPointF point(bool relative) {
        const double x = number(), y = number();
        return QPointF(x, y) + (relative ? pen_ : QPointF());
    }
    bool obey(char command) {
        const bool relative = command >= 'a';
        const char kind = relative ? static_cast<char>(command - 'a' + 'A') : command;
        const QPointF before = handle_;
        bool isCurve = false;
        switch (kind) {
        case 'M': path_.moveTo(pen_ = point(relative)); break;
        case 'L': line(point(relative)); break;
        case 'H': line({number() + (relative ? pen_.x() : 0), pen_.y()}); break;
        case 'V': line({pen_.x(), number() + (relative ? pen_.y() : 0)}); break;
        case 'C': isCurve = true; curve(point(relative), relative); break;
        case 'S': isCurve = true; curve(wasCurve_ ? 2 * pen_ - before : pen_, relative); break;
        case 'A': arc(relative); break;
        case 'Z':
            path_.closeSubpath();
            pen_ = path_.currentPosition();
            break;
        default: return false;
        }
        wasCurve_ = isCurve;
        return !isBroken_;
    }
    void line(QPointF to) { path_.lineTo(pen_ = to); }
    void curve(QPointF first, bool relative) {
        handle_ = point(relative);
        const QPointF to = point(relative);
        path_.cubicTo(first, handle_, to);
        pen_ = to;
    }
    void arc(bool relative) {
        double rx = std::abs(number()), ry = std::abs(number());
        const double turn = number() * std::numbers::pi / 180;
        const bool isLarge = flag(), isForward = flag();
        const QPointF to = point(relative);
        if (rx == 0 || ry == 0) return line(to);
        if (to != pen_ && !isBroken_) bend(rx, ry, turn, isLarge, isForward, to);
    }
    // From the two ends to the middle: SVG 1.1, appendix F.6.5 and F.6.6.
    void bend(double rx, double ry, double turn, bool isLarge, bool isForward, QPointF to) {
        const double c = std::cos(turn), s = std::sin(turn);
        const QPointF half = (pen_ - to) / 2;
        const double x = c * half.x() + s * half.y(), y = c * half.y() - s * half.x();
        if (const double excess = x * x / (rx * rx) + y * y / (ry * ry); excess > 1) {
            rx *= std::sqrt(excess);
            ry *= std::sqrt(excess);
        }
        const double inner = rx * rx * y * y + ry * ry * x * x;
        const double factor = (isLarge == isForward ? -1 : 1) * std::sqrt(std::max(0.0, (rx * rx * ry * ry - inner) / inner));
        const double mx = factor * rx * y / ry, my = -factor * ry * x / rx;
        const QPointF middle = QPointF(c * mx - s * my, s * mx + c * my) + (pen_ + to) / 2;
        const double from = std::atan2((y - my) / ry, (x - mx) / rx);
        double sweep = std::atan2((-y - my) / ry, (-x - mx) / rx) - from;
        if (isForward && sweep < 0) sweep += 2 * std::numbers::pi;
        if (!isForward && sweep > 0) sweep -= 2 * std::numbers::pi;
        const int pieces = static_cast<int>(std::ceil(std::abs(sweep) / (std::numbers::pi / 2) - 1e-9));
        const double step = sweep / pieces, reach = 4.0 / 3 * std::tan(step / 4);
        const auto on = [&](double u, double v) { return middle + QPointF(c * rx * u - s * ry * v, s * rx * u + c * ry * v); };
        for (int i = 0; i < pieces; ++i) {
            const double a = from + i * step, b = a + step;
            path_.cubicTo(on(std::cos(a) - reach * std::sin(a), std::sin(a) + reach * std::cos(a)),
                          on(std::cos(b) + reach * std::sin(b), std::sin(b) - reach * std::cos(b)), i + 1 == pieces ? to : on(std::cos(b), std::sin(b)));
        }
        pen_ = to;
    }

    const char* at_;
    const char* const end_;
    QPainterPath path_;
    QPointF pen_, handle_;
    bool wasCurve_ = false, isBroken_ = false;
};

}  // namespace

std::optional<QPainterPath> parseSvgPath(QByteArrayView commands) { return PathReader(commands).read(); }

}  // namespace regulars
