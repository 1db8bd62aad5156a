#pragma once

// The verdict on the chain in plain words, over the log: whole, being verified, broken and where.
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace signet::ui {

class ChainVerifier;

class ChainBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit ChainBanner(ChainVerifier& chain, QWidget* parent = nullptr);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] Tone tone() const noexcept { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void look();

    ChainVerifier& m_chain;
    QLabel* m_headline;
    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_button;
    Tone m_tone = Tone::Neutral;
};

} // namespace signet::ui
