#include "ui/activity/activity_export.h"

#include "core/base/text.h"
#include "ui/workspace/workspace_holder.h"

#include <QSaveFile>

namespace signet::ui {

namespace {

constexpr std::size_t chunkSize = 1'000;

void appendField(std::string& line, const std::string& field, bool last = false)
{
    std::string shown = field;
    // A spreadsheet would take such a field for a formula.
    if (!shown.empty() && std::string_view("=+-@\t\r").find(shown.front()) != std::string_view::npos)
        shown.insert(shown.begin(), '\'');
    if (shown.find_first_of(",\"\r\n") != std::string::npos) {
        std::string quoted = "\"";
        for (const char c : shown) {
            if (c == '"')
                quoted += '"';
            quoted += c;
        }
        shown = quoted + '"';
    }
    line += shown;
    line += last ? "\r\n" : ",";
}

std::string lineOf(const authority::ActivityEntry& entry)
{
    std::string line;
    appendField(line, std::to_string(entry.seq));
    appendField(line, formatTimestamp(entry.at));
    appendField(line, entry.name);
    appendField(line, entry.operatorId);
    appendField(line, entry.address);
    appendField(line, entry.act);
    appendField(line, entry.target);
    appendField(line, std::string(toString(entry.outcome)));
    appendField(line, entry.detail);
    appendField(line, entry.requestId);
    appendField(line, entry.hash, true);
    return line;
}

} // namespace

struct ActivityExport::File
{
    explicit File(const QString& path) : file(path) {}
    QSaveFile file;
};

ActivityExport::ActivityExport(WorkspaceHolder& workspaces, const ActivityFilter& filter, QString path,
                               QObject* parent)
    : QObject(parent),
      m_workspaces(workspaces),
      m_filter(filter),
      m_path(std::move(path)),
      m_file(std::make_shared<File>(m_path))
{
    connect(&workspaces, &WorkspaceHolder::currentChanged, this, &ActivityExport::cancel);
    QMetaObject::invokeMethod(this, &ActivityExport::next, Qt::QueuedConnection);
}

void ActivityExport::cancel()
{
    m_cancelled = true;
}

Result<ActivityExport::Chunk> ActivityExport::write(protocol::Client& client, const ActivityFilter& filter,
                                                    std::uint64_t after, File& file)
{
    const auto refused = [&file] {
        return fail(ErrorCode::Io,
                    "Could not write " + file.file.fileName().toStdString() + ": " +
                        file.file.errorString().toStdString() + ".",
                    "Check that the folder is there, that you may write to it and that it has room.");
    };
    if (!file.file.isOpen()) {
        if (!file.file.open(QIODevice::WriteOnly))
            return refused();
        // English in every language, as are the sentences below it: programs read them, and the hashes are
        // over what the record says.
        file.file.write("seq,at,name,operator,address,act,target,outcome,detail,request,hash\r\n");
    }
    authority::ActivityQuery query = queryFor(filter);
    query.ascending = true;
    query.after = after;
    query.limit = chunkSize;
    const auto page = client.activity(query);
    if (!page)
        return tl::unexpected(page.error());
    Chunk chunk;
    chunk.total = page->total;
    chunk.entries = page->entries.size();
    chunk.atEnd = page->next == 0;
    for (const auto& entry : page->entries) {
        const std::string line = lineOf(entry);
        if (file.file.write(line.data(), static_cast<qint64>(line.size())) < 0)
            return refused();
        chunk.last = entry.seq;
    }
    if (chunk.atEnd && !file.file.commit())
        return refused();
    return chunk;
}

void ActivityExport::next()
{
    if (m_cancelled || !m_workspaces.current()) {
        end(std::nullopt, true);
        return;
    }
    m_workspaces.current()
        ->ask<Chunk>([filter = m_filter, after = m_after, file = m_file](protocol::Client& client) {
            return write(client, filter, after, *file);
        })
        .then(this, [this](const Result<Chunk>& chunk) {
            if (!chunk) {
                end(chunk.error(), false);
                return;
            }
            m_after = chunk->last;
            m_written += chunk->entries;
            Q_EMIT progressed(m_written, chunk->total);
            if (chunk->atEnd)
                end(std::nullopt, false);
            else
                next();
        });
}

void ActivityExport::end(const std::optional<Error>& error, bool cancelled)
{
    m_file.reset(); // a file that was not committed goes
    Q_EMIT finished(m_written, error, cancelled);
    deleteLater();
}

} // namespace signet::ui
