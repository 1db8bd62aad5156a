#pragma once

// How hard a passphrase is to guess: bits, in words and as a bar. Estimated by zxcvbn, which knows words,
// names, dates, repetitions and the ways of the keyboard.
// Thread-safety: the window's thread only; strengthOf is a pure function.

#include <QWidget>

class QLabel;
class QProgressBar;

namespace signet::ui {

/// Bits of entropy. `passphrase` must end with a zero byte.
[[nodiscard]] double strengthOf(const char* passphrase);
/// Five groups of five characters that are hard to confuse: about 123 bits.
[[nodiscard]] QString makePassphrase();

class PassphraseMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseMeter(QWidget* parent = nullptr);
    void show(const QString& passphrase);
    [[nodiscard]] double bits() const noexcept { return m_bits; }

private:
    QProgressBar* m_bar;
    QLabel* m_words;
    double m_bits = 0;
};

} // namespace signet::ui
