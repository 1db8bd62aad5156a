#include "ui/inspect/log_reader.h"

#include "core/session/inspection/finder.h"
#include "ui/inspect/token_editor.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace signet::ui {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr std::size_t chunkRows = 2000;
constexpr qint64 chunkMilliseconds = 100;

/// One pass over a large input.
class Pass
{
public:
    Pass(QPromise<LogNews>& promise, Judgement judgement)
        : m_promise(promise),
          m_inspector(std::move(judgement.context), std::move(judgement.keys)),
          m_scanner([this](session::Found&& found) { take(std::move(found)); }),
          m_chunk(std::make_shared<RowChunk>())
    {
        m_sinceChunk.start();
    }

    void run(QIODevice& device, qint64 total)
    {
        m_news.total = total;
        QByteArray piece(pieceSize, Qt::Uninitialized);
        while (!m_promise.isCanceled()) {
            const qint64 got = device.read(piece.data(), piece.size());
            if (got < 0) {
                m_news.error =
                    Error{ErrorCode::Io, "Reading stopped: " + device.errorString().toStdString() + ".",
                          "What was read so far is shown. Open the file again to go on."};
                break;
            }
            if (got == 0)
                break;
            m_scanner.feed({piece.constData(), static_cast<std::size_t>(got)});
            m_news.done += got;
            if (m_sinceChunk.elapsed() >= chunkMilliseconds)
                report();
        }
        if (!m_promise.isCanceled())
            m_scanner.finish();
        report();
    }

private:
    void take(session::Found&& found)
    {
        if (m_promise.isCanceled())
            return; // a piece can hold thousands
        const session::Inspection inspection = m_inspector.inspect(found);
        ListRow row = makeRow(inspection);
        ++(row.isToken ? m_news.tokens : m_news.plain);
        ++m_news.verdicts[static_cast<std::size_t>(inspection.verdict)];
        if (m_listed >= static_cast<std::size_t>(FoundModel::maximumRows))
            return;
        ++m_listed;
        m_chunk->rows.push_back(std::move(row));
        m_chunk->founds.push_back(std::move(found));
        if (m_chunk->rows.size() >= chunkRows)
            report();
    }

    void report()
    {
        LogNews news = m_news;
        news.lines = m_scanner.lines();
        if (!m_chunk->rows.empty())
            news.chunk = std::exchange(m_chunk, std::make_shared<RowChunk>());
        m_promise.addResult(std::move(news));
        m_sinceChunk.restart();
    }

    QPromise<LogNews>& m_promise;
    session::Inspector m_inspector;
    session::LogScanner m_scanner;
    std::shared_ptr<RowChunk> m_chunk;
    LogNews m_news;
    std::size_t m_listed = 0;
    QElapsedTimer m_sinceChunk;
};

bool looksLikeJson(const QByteArray& head)
{
    const QByteArray text = head.startsWith("\xef\xbb\xbf") ? head.mid(3).trimmed() : head.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

LogNews failure(const QString& name, const QString& reason)
{
    LogNews news;
    news.error =
        Error{ErrorCode::Io, "Could not open " + name.toStdString() + ": " + reason.toStdString() + ".",
              "Check that the file is there and that you may read it."};
    return news;
}

QString headOf(const QByteArray& bytes)
{
    QString head = QString::fromUtf8(bytes.left(TokenEditor::maximumShown));
    head.replace(QChar(u'\0'), QChar(u'\ufffd'));
    return head;
}

void readLog(QPromise<LogNews>& promise, const LogSource& source, const Judgement& judgement)
{
    QFile file(source.path);
    QBuffer buffer;
    buffer.setData(source.memory);
    QIODevice& device = source.path.isEmpty() ? static_cast<QIODevice&>(buffer) : file;
    if (!source.path.isEmpty() && QFileInfo(source.path).isDir()) {
        promise.addResult(failure(source.name, LogReader::tr("it is a folder")));
        return;
    }
    if (!device.open(QIODevice::ReadOnly)) {
        promise.addResult(failure(source.name, device.errorString()));
        return;
    }
    const qint64 total = device.size();
    const QByteArray beginning = device.peek(TokenEditor::maximumShown);
    LogNews first;
    first.total = total;
    if (total <= LogReader::wholeLimit || (total <= LogReader::wholeJsonLimit && looksLikeJson(beginning))) {
        // As the editor will show it, so that positions in the one are positions in the other.
        first.whole = device.readAll().replace("\r\n", "\n");
        promise.addResult(std::move(first));
        return;
    }
    first.head = headOf(beginning);
    promise.addResult(std::move(first));
    Pass(promise, judgement).run(device, total);
}

} // namespace

LogReader::LogReader(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LogReader::~LogReader()
{
    cancel();
    m_pool.waitForDone();
}

void LogReader::start(LogSource source, Judgement judgement)
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->cancel();
    }
    m_watcher = std::make_unique<QFutureWatcher<LogNews>>();
    QFutureWatcher<LogNews>* watcher = m_watcher.get();
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this, watcher](int index) { Q_EMIT news(watcher->resultAt(index)); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_busy = false;
        Q_EMIT finished(watcher->isCanceled());
    });
    m_busy = true;
    watcher->setFuture(QtConcurrent::run(&m_pool, readLog, std::move(source), std::move(judgement)));
}

void LogReader::cancel()
{
    if (m_watcher)
        m_watcher->cancel();
}

bool LogReader::isBusy() const
{
    // Not the future's own state: that changes before the last rows have arrived in this thread.
    return m_busy;
}

} // namespace signet::ui
