#pragma once

// Lays small things out in a line and goes on in the next where the room ends: legends, chips, pills.
// Thread-safety: the window's thread only.

#include <QLayout>

#include <memory>
#include <vector>

namespace signet::ui {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    int layOut(const QRect& area, bool apply) const;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace signet::ui
