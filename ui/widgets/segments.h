#pragma once

// A few choices side by side of which one is taken: ranges, sections.
// Arrow keys move between them. Thread-safety: the window's thread only.

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace signet::ui {

class Segments final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what is chosen here, for those who cannot see it.
    explicit Segments(const QString& name, QWidget* parent = nullptr);

    void add(const QString& text, const QString& tooltip);
    [[nodiscard]] int current() const;
    void setCurrent(int index); ///< says nothing
    /// None is taken: what is shown is none of them.
    void clear();

Q_SIGNALS:
    void chosen(int index); ///< by somebody

private:
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
};

} // namespace signet::ui
