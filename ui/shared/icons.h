#pragma once
#include "ui/shared/theme.h"
#include <QIcon>

class QPainter;

namespace regulars {

/// The line icons of the program, drawn on a 24 px grid; resources/icons/<name>.svg.
enum class Icon {
    Today, Customers, Loyalty, Cards, Insight, Settings,
    Search, Plus, More, Close, Check, ChevronDown, ChevronLeft, ChevronRight, Undo, Redo, Lock, Help,
    Phone, PhoneIn, PhoneOut, Visit, Note, Promise, Complaint, Mail, Message, Print, Edit, Bin, Pin, Stamp, Gift,
    Clock, Bell, Cake, Home, Building, Tag, Import, Export, File, Backup, Filter, Sort, Warning, Reverse, Staff, Customer, Star, Swatch
};

/// An icon in a tone; it takes the colour in force when painted, so it follows light and dark.
[[nodiscard]] QIcon icon(Icon, Tone = Tone::Ink);
/// For delegates and own painting: draws the icon into the rectangle in that colour (pixmaps are cached, sharp at any scale).
void paintIcon(QPainter&, const QRectF& into, Icon, const QColor&);

}  // namespace regulars
