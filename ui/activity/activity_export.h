#pragma once

// Writes the entries that match a filter as CSV, the oldest first, a thousand at a time, whole or not at all.
// Thread-safety: the window's thread only; reading and writing happen in the workspace's.

#include "ui/activity/activity_reading.h"

#include <QObject>

#include <memory>

namespace signet::ui {

class WorkspaceHolder;

class ActivityExport final : public QObject
{
    Q_OBJECT

public:
    /// Begins at once; deletes itself after `finished`.
    ActivityExport(WorkspaceHolder& workspaces, const ActivityFilter& filter, QString path, QObject* parent);
    void cancel();
    [[nodiscard]] const QString& path() const noexcept { return m_path; }

Q_SIGNALS:
    void progressed(quint64 done, quint64 total);
    /// Without an error the file is there, unless it was cancelled.
    void finished(quint64 entries, const std::optional<signet::Error>& error, bool cancelled);

private:
    struct File;
    struct Chunk
    {
        std::uint64_t last = 0;
        std::uint64_t entries = 0;
        std::uint64_t total = 0;
        bool atEnd = false;
    };
    static Result<Chunk> write(protocol::Client& client, const ActivityFilter& filter, std::uint64_t after,
                               File& file);
    void next();
    void end(const std::optional<Error>& error, bool cancelled);

    WorkspaceHolder& m_workspaces;
    ActivityFilter m_filter;
    QString m_path;
    std::shared_ptr<File> m_file;
    std::uint64_t m_after = 0;
    std::uint64_t m_written = 0;
    bool m_cancelled = false;
};

} // namespace signet::ui
