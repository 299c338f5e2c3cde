#include "core/filters/text_match.h"
#include "core/base/text.h"

namespace regulars {

namespace {

std::string foldedBytes(const QString& text) {
    const QByteArray bytes = fold(text).toUtf8();
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

}  // namespace

TextMatch::TextMatch(Comparison comparison, const QString& wanted, Spaces spaces) : comparison_(comparison), spaces_(spaces), wanted_(foldedBytes(wanted)) {
    if (spaces_ == Spaces::DoNotCount) std::erase(wanted_, ' ');
}

bool TextMatch::operator()(std::string_view utf8) {
    // Plain ASCII, which most of a large book is, needs no detour over UTF-16.
    folded_.assign(utf8);
    bool isAscii = true;
    for (char& c : folded_) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 0x20);
        else if (static_cast<signed char>(c) < 0) isAscii = false;
    }
    if (!isAscii) folded_ = foldedBytes(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (spaces_ == Spaces::DoNotCount) std::erase(folded_, ' ');
    return compare(folded_);
}

bool TextMatch::compare(std::string_view folded) const {
    switch (comparison_) {
    case Comparison::Contains: return folded.find(wanted_) != std::string_view::npos;
    case Comparison::Begins: return folded.starts_with(wanted_);
    default: return folded == wanted_;
    }
}

}  // namespace regulars
