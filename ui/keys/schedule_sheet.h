#pragma once

// How often keys are rotated by themselves, and what that means for the keys there are.
// Thread-safety: the window's thread only.

#include "ui/keys/ring_picture.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace signet::ui {

class Notice;
class WorkspaceHolder;

class ScheduleSheet final : public Sheet
{
    Q_OBJECT

public:
    ScheduleSheet(WorkspaceHolder& workspaces, std::shared_ptr<const RingPicture> picture, QWidget* window);
    void open();

Q_SIGNALS:
    void done(const QString& sentence);

private:
    struct Line
    {
        QCheckBox* on = nullptr;
        QSpinBox* days = nullptr;
        QLabel* next = nullptr;
    };
    Line addLine(const QString& name, keys::KeyUse use, std::optional<Seconds> now);
    [[nodiscard]] static std::optional<Seconds> intervalOf(const Line& line);
    void changed();
    void tellNext(const Line& line, keys::KeyUse use);
    void act();

    WorkspaceHolder& m_workspaces;
    std::shared_ptr<const RingPicture> m_picture;
    std::string m_id;
    Line m_seal;
    Line m_sign;
    Notice* m_notice;
    QPushButton* m_act = nullptr;
    bool m_acting = false;
};

} // namespace signet::ui
