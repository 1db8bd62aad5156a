#pragma once

// A card: a bordered surface with a title row and a body. Title row: the title, things beside it, and at the
// far end actions.
// Thread-safety: the window's thread only.

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace signet::ui {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QHBoxLayout* titleRow() const noexcept { return m_titleRow; }
    [[nodiscard]] QVBoxLayout* body() const noexcept { return m_body; }
    /// Puts a widget right after the title.
    void addBeside(QWidget* widget);
    /// Puts a widget at the far end of the title row.
    void addAction(QWidget* widget);

private:
    QLabel* m_title;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_body;
    int m_beside = 1;
};

} // namespace signet::ui
