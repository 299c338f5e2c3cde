#pragma once
#include <QWidget>

namespace regulars {

/// Every shared widget once, in believable use: what a person looks at to judge the theme.
class Gallery : public QWidget {
public:
    Gallery();
};

}  // namespace regulars
