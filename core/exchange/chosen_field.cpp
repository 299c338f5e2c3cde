#include "core/exchange/chosen_field.h"
#include <algorithm>
#include <set>

namespace regulars {
namespace {

enum class Whole { None, Phone, Email, Address, Date };

/// What a field is a part of.
Whole wholeOf(Field field) {
    if (field == Field::Phone || field == Field::PhoneLabel) return Whole::Phone;
    if (field == Field::Email || field == Field::EmailLabel) return Whole::Email;
    if (field >= Field::Street && field <= Field::AddressLabel) return Whole::Address;
    if (field == Field::DateOther || field == Field::DateLabel) return Whole::Date;
    return Whole::None;
}

bool isNextLine(const ColumnMapping& mapping, qsizetype column, Field field) {
    return field == Field::Street && column > 0 && mapping.columns[column - 1].field == Field::Street;
}

/// The group of the nearest column of the same whole whose group lacks the field; else a new number.
int groupFor(const ColumnMapping& mapping, qsizetype column, Field field) {
    std::set<int> full;
    int next = 0, nearest = -1;
    qsizetype distance = 0;
    const auto isAnother = [&](qsizetype i) { return i != column && wholeOf(mapping.columns[i].field) == wholeOf(field); };
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!isAnother(i)) continue;
        next = std::max(next, mapping.columns[i].group + 1);
        if (mapping.columns[i].field == field) full.insert(mapping.columns[i].group);
    }
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!isAnother(i) || full.contains(mapping.columns[i].group)) continue;
        if (nearest >= 0 && std::abs(i - column) >= distance) continue;
        nearest = mapping.columns[i].group;
        distance = std::abs(i - column);
    }
    return nearest >= 0 ? nearest : next;
}

}  // namespace

void chooseField(ColumnMapping& mapping, qsizetype index, Field field) {
    FileColumn& column = mapping.columns[index];
    if (column.field == field) return;
    // There the label was the name of a field.
    if (column.field == Field::OwnField) column.label.clear();
    column.part = 0;
    column.group = 0;
    if (isNextLine(mapping, index, field)) {
        column.group = mapping.columns[index - 1].group;
        column.part = mapping.columns[index - 1].part + 1;
    } else if (wholeOf(field) != Whole::None) {
        column.group = groupFor(mapping, index, field);
    }
    column.field = field;
}

void chooseOwnField(ColumnMapping& mapping, qsizetype column, const QString& name) {
    // A field is filled from one column: the one chosen last.
    for (FileColumn& other : mapping.columns)
        if (other.field == Field::OwnField && other.label.compare(name, Qt::CaseInsensitive) == 0) other = {Field::Ignore, 0, 0, {}, other.header};
    chooseField(mapping, column, Field::OwnField);
    mapping.columns[column].label = name;
}

}  // namespace regulars
