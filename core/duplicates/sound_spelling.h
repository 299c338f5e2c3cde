#pragma once
#include <QByteArray>

namespace regulars {

/// A Latin word as it sounds, in one spelling for many languages: "Schmidt", "Szmit" and "Shmitt" are "smit"; "Julia", "Yuliya"
/// and "Iuliia" are "iulia". An own, much smaller reduction in the manner of Beider and Morse ("Phonetic Matching: A Better
/// Soundex", 2008): letter groups of the European languages become one sign a sound, double letters one.
[[nodiscard]] QByteArray soundSpelling(const QByteArray& latin);

/// What is left of a sound spelling when its vowels are dropped and its stops made alike, as in the coding of Daitch and Mokotoff
/// (1985): "Ivanov" and "Iwanoff" are "ivnv". The first letter stays, as a vowel sign where it is one.
[[nodiscard]] QByteArray soundSkeleton(const QByteArray& soundSpelling);

}  // namespace regulars
