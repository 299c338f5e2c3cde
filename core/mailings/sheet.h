#pragma once
#include "core/mailings/box.h"
#include <QList>
#include <QString>
#include <optional>

namespace regulars {

/// A kind of paper divided into equal cells, one cell a card. All lengths in micrometres.
struct Sheet {
    QString id;    ///< stable, for files and the command line: "a6x4"
    QString name;  ///< for people, translated
    int paperWidth = 0, paperHeight = 0;
    int columns = 1, rows = 1;
    int cellWidth = 0, cellHeight = 0;
    int x0 = 0, y0 = 0;          ///< the first cell's top left corner
    int pitchX = 0, pitchY = 0;  ///< from one cell's left (top) edge to the next one's

    [[nodiscard]] int cells() const { return columns * rows; }
    [[nodiscard]] Box paper() const { return {0, 0, paperWidth, paperHeight}; }
    /// The cell with this index; cells are numbered from 0 along the rows.
    [[nodiscard]] Box cell(int index) const;
    /// Whether it can be printed at all: something on it, every cell on the paper, none over another.
    [[nodiscard]] bool isPossible() const;
    bool operator==(const Sheet&) const = default;
};

/// Every sheet the program knows, the usual one first.
[[nodiscard]] QList<Sheet> sheets();

/// The sheet with this id; empty when there is none.
[[nodiscard]] std::optional<Sheet> sheetById(QStringView id);

}  // namespace regulars
