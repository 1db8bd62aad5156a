#pragma once

// A card around one figure: what it counts, the figure, its error beside it, a sentence, and room for a small
// picture. May lead to a page: by its arrow, or by a click anywhere on it.
// Thread-safety: the window's thread only.

#include "core/base/result.h"
#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signet::ui {

class FigureCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(const QString& title, QWidget* parent = nullptr);

    /// `beside` is set smaller after the figure: "± 11", "bytes".
    void show(const QString& figure, const QString& beside = {});
    void setMonospace(bool monospace); ///< for kids
    void setWords(const QString& words, Tone tone = Tone::Neutral);
    void setMoreWords(const QString& words);
    /// In place of figure and words.
    void showError(const Error& error);
    /// What is shown is the last known and may have changed since.
    void setFaded(bool faded);
    /// Between the figure and the words. One that grows takes the room that is left.
    void addPicture(QWidget* picture, bool grows = true);
    void leadTo(const QString& pageTitle);
    [[nodiscard]] QString figureText() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QPushButton* arrow() const noexcept { return m_arrow; }

Q_SIGNALS:
    void followed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_beside;
    QLabel* m_words;
    QLabel* m_more;
    QPushButton* m_arrow;
    QVBoxLayout* m_body;
    QWidget* m_picture = nullptr;
};

} // namespace signet::ui
