#pragma once
#include <QString>
#include <optional>

namespace regulars {

/// A phone number: always as typed, and in international form where it makes sense as one. Never refused.
struct PhoneNumber {
    QString asTyped;
    std::optional<QString> e164;  ///< "+46701234567"; absent when the number makes no sense in the region
    QString digits;               ///< ASCII digits of what was typed, extension excluded
    QString extension;
    /// Region is the shop's country ("SE"). Uses libphonenumber for what a plain local or +international form does not settle.
    [[nodiscard]] static PhoneNumber read(QStringView typed, const QString& region);
    /// As the region writes it ("070-123 45 67"; foreign numbers internationally); as typed when it makes no sense.
    [[nodiscard]] QString display(const QString& region) const;
    /// The digits a person of the region might type to find it: national with trunk prefix, and international without plus.
    [[nodiscard]] QStringList searchForms(const QString& region) const;
    /// What makes two numbers the same: E.164 if known, else the digits; empty if there are fewer than 4.
    [[nodiscard]] QString key() const;
    bool operator==(const PhoneNumber&) const = default;
};

}  // namespace regulars
