#pragma once
#include "core/exchange/column_mapping.h"
#include "core/exchange/header_words.h"

namespace regulars {

/// What a column's name alone says about the column; a name that needs its neighbours to be understood says so.
struct HeaderReading {
    Field field = Field::Ignore;
    HeaderWords words;
    bool understood = false;   ///< false: only the content can tell
    bool bareName = false;     ///< "Name", "Nom", "Имя": the whole name, or the part that another column lacks
    bool bareTitle = false;    ///< "Title": Mrs or Director
    bool bareAddress = false;  ///< "Address": a street, or everything in one cell
    bool negated = false;      ///< "opted out"
    int idRank = 0;            ///< of several identities the highest is taken
};

[[nodiscard]] HeaderReading readColumn(QStringView header);

/// "home", "work", "mobile", "fax" … from the words of a column's name; empty when they tell none.
[[nodiscard]] QString labelOf(Words words, bool ofPhone);

/// The same for a label that stands in a cell ("* Mobile", "Arbete", "SMTP"): known words in English, others as they are.
[[nodiscard]] QString labelFromCell(const QString& cell);

}  // namespace regulars
