#pragma once
#include "core/mailings/card_layout.h"
#include "core/mailings/template.h"

namespace regulars::sample {
using namespace Qt::StringLiterals;

struct Person {
    QString name, called, language;
    QStringList address;
};

/// Customers of the shop in many scripts.
inline QList<Person> people() {
    return {
        {u"Elin Åkerström"_s, u"Elin"_s, u"sv"_s, {u"Storgatan 4"_s, u"211 42 Malmö"_s}},
        {u"Анна Ковалёва"_s, u"Анна Сергеевна"_s, u"ru"_s, {u"Föreningsgatan 8"_s, u"211 44 Malmö"_s}},
        {u"فاطمة الزهراء"_s, u"فاطمة"_s, u"sv"_s, {u"Bredgatan 11"_s, u"222 21 Lund"_s}},
        {u"ليلى حداد"_s, u"ليلى"_s, u"sv"_s, {u"شارع الحمراء ١٢"_s, u"بيروت"_s, u"LIBANON"_s}},
        {u"王小明"_s, u"小明"_s, u"en"_s, {u"Hamngatan 2"_s, u"271 43 Ystad"_s}},
        {u"Familjen Öberg"_s, u"Familjen Öberg"_s, u"sv"_s, {u"Hamngatan 2"_s, u"271 43 Ystad"_s, u"Sverige"_s}},
        {u"Γιώργος Παπαδόπουλος"_s, u"Γιώργος"_s, u"en"_s, {u"Möllevångsgatan 31, 4 tr"_s, u"214 20 Malmö"_s}},
        {u"<img src='/dev/zero'> & Söner"_s, u"<b>Söner</b>"_s, u"sv"_s, {u"\"Gamla\" Väg 100 %"_s, u"216 12 Limhamn"_s}},
        {u"דבורה לוי"_s, u"דבורה"_s, u"en"_s, {u"Östra Förstadsgatan 9"_s, u"212 12 Malmö"_s}},
    };
}

inline CardItem cardFor(qint64 id, const Person& person, CardKind kind) {
    const CardFields fields{person.called, person.name, u"Majas syateljé"_s, cardDate(Day(2026, 11, 27), person.language),
                            u"Hem of the blue dress, second fitting."_s, u"31"_s};
    const CardText text = Template::fill(defaultCardText(kind, person.language), fields);
    return {CustomerId(id), text.heading, text.body, QStringList{person.name} + person.address,
            {u"Majas syateljé"_s, u"Södra Förstadsgatan 18"_s, u"211 43 Malmö"_s, u"040-12 34 56"_s}};
}

inline QList<CardItem> cards(int count) {
    const auto all = people();
    QList<CardItem> result;
    for (int i = 0; i < count; ++i)
        result.append(cardFor(i + 1, all.at(i % all.size()), static_cast<CardKind>(i % 3)));
    return result;
}

}  // namespace regulars::sample
