#pragma once

// What went wrong, beside what it went wrong with: the message, and what to do about it, with an icon and an
// offer to try again where that may help. Hidden while there is nothing to say.
// Thread-safety: the window's thread only.

#include "core/base/result.h"
#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace signet::ui {

class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    void show(Tone tone, const QString& headline, const QString& words);
    /// `what` failed, in words ("The statistics could not be read"); "" lets the error speak alone.
    void showError(const QString& what, const Error& error);
    void clear();
    /// Offers "Try again" beside the words.
    void offerRetry(bool offer);
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void retried();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_headline;
    QLabel* m_words;
    QPushButton* m_retry;
    Tone m_tone = Tone::Neutral;
};

} // namespace signet::ui
