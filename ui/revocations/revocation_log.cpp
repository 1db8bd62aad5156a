#include "ui/revocations/revocation_log.h"

#include <algorithm>
#include <climits>

namespace signet::ui {

namespace {

constexpr int burst = 15; // ms; what is scrolled past meanwhile is not asked for

} // namespace

RevocationLog::RevocationLog(QObject* parent)
    : QAbstractTableModel(parent), m_names(std::make_shared<QHash<QString, QString>>())
{
    m_wanted.setSingleShot(true);
    connect(&m_wanted, &QTimer::timeout, this, [this] {
        if (m_readWanted)
            read();
        else if (missingBlock() || !m_countWanted)
            fetchWanted();
        else
            countNewer();
    });
}

RevocationLog::~RevocationLog() = default;

void RevocationLog::setWorkspace(Workspace* workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    ++m_epoch;
    m_asking = false;
    m_read = false;
    m_error.reset();
    m_newer = 0;
    setTotal(0, false);
    if (!workspace)
        return;
    connect(workspace, &Workspace::changed, this, [this](const QString& what) {
        if (what != QLatin1String("revocations"))
            return;
        if (standsAtNewEnd())
            refresh();
        else
            countNewer();
    });
    connect(workspace, &Workspace::stateChanged, this, [this] {
        if (m_workspace->state() == ConnectionState::Connected)
            m_read ? m_wanted.start(burst) : refresh();
    });
    refresh();
}

void RevocationLog::setFilter(const LogFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++m_epoch; // what is on its way fits no more
    m_asking = false;
    m_ceiling = 0;
    m_wanted.stop();
    refresh();
}

void RevocationLog::sort(int column, Qt::SortOrder order)
{
    if ((column != Seq && column != When) || order == m_order)
        return;
    beginResetModel();
    m_order = order;
    m_firstVisible = 0;
    m_lastVisible = 0;
    endResetModel();
}

void RevocationLog::refresh()
{
    m_readWanted = true;
    m_wanted.start(burst);
}

void RevocationLog::setVisible(int first, int last)
{
    const bool arrived = m_newer > 0 && !standsAtNewEnd();
    m_firstVisible = std::max(first, 0);
    m_lastVisible = std::min(last, rowCount() - 1);
    if (arrived && standsAtNewEnd())
        return refresh(); // whoever goes to the new end wants to see what is new
    for (int row = m_firstVisible; row <= m_lastVisible; ++row) {
        if (const auto block = m_blocks.find(placeOf(row) / blockSize); block != m_blocks.end())
            block->second.used = ++m_uses;
    }
    if (missingBlock() && !m_wanted.isActive())
        m_wanted.start(burst);
}

void RevocationLog::setNodes(const InForce& nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(m_firstVisible, Nodes),
                           index(std::max(m_lastVisible, m_firstVisible), Nodes));
}

void RevocationLog::setOperatorNames(OperatorNames names)
{
    if (*names == *m_names)
        return;
    m_names = std::move(names);
    m_blocks.clear(); // their rows have the old names
    refresh();
}

bool RevocationLog::standsAtNewEnd() const
{
    return m_order == Qt::DescendingOrder ? m_firstVisible == 0 : m_lastVisible >= rowCount() - 1;
}

std::size_t RevocationLog::placeOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_order == Qt::AscendingOrder ? at : m_total - 1 - at;
}

std::size_t RevocationLog::sizeOf(std::size_t block) const
{
    return std::min(blockSize, m_total - block * blockSize);
}

const LogRow* RevocationLog::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const std::size_t place = placeOf(row);
    const auto block = m_blocks.find(place / blockSize);
    if (block == m_blocks.end() || place % blockSize >= block->second.rows.size())
        return nullptr;
    const LogRow& found = block->second.rows[place % blockSize];
    return found.seq == 0 ? nullptr : &found;
}

void RevocationLog::ask(LogQuestion question, std::function<void(const LogAnswer&)> take)
{
    m_asking = true;
    question.filter = m_filter;
    question.names = m_names;
    question.now = m_workspace->clock().now();
    using Shared = std::shared_ptr<const LogAnswer>;
    m_workspace
        ->ask<Shared>(
            [question = std::move(question)](protocol::Client& client) { return readLog(client, question); })
        .then(this, [this, epoch = m_epoch, take = std::move(take)](const Result<Shared>& answer) {
            if (epoch != m_epoch)
                return;
            m_asking = false;
            if (!answer)
                return takeError(answer.error());
            m_error.reset();
            take(**answer);
            Q_EMIT settled();
            if (m_readWanted || m_countWanted || missingBlock())
                m_wanted.start(0);
        });
}

void RevocationLog::read()
{
    if (!m_workspace || m_asking)
        return; // the answer on its way looks again at what is wanted
    m_readWanted = false;
    m_countWanted = false;
    LogQuestion question;
    question.limit = 2 * blockSize; // the newest block may hold one row only
    ask(question, [this](const LogAnswer& answer) { takeFirst(answer); });
}

void RevocationLog::takeFirst(const LogAnswer& answer)
{
    const auto total = static_cast<std::size_t>(std::min<std::uint64_t>(answer.total, INT_MAX));
    const auto added = static_cast<std::size_t>(std::count_if(
        answer.rows.begin(), answer.rows.end(), [this](const LogRow& row) { return row.seq > m_ceiling; }));
    const bool onlyGrew = m_read && m_ceiling > 0 && added < answer.rows.size() && total == m_total + added;
    setTotal(total, onlyGrew);
    m_read = true;
    m_newer = 0;
    m_ceiling = answer.rows.empty() ? 0 : answer.rows.back().seq;
    const std::size_t first = total - std::min(total, answer.rows.size()); // place of the oldest that came
    for (std::size_t block = (first + blockSize - 1) / blockSize; block * blockSize < total; ++block) {
        const auto begin = answer.rows.begin() + static_cast<std::ptrdiff_t>(block * blockSize - first);
        keep(block, {begin, begin + static_cast<std::ptrdiff_t>(sizeOf(block))});
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Rows that were added come in at the new end, so that the view keeps its place and its selection.
void RevocationLog::setTotal(std::size_t total, bool onlyGrew)
{
    if (!onlyGrew) {
        beginResetModel();
        m_blocks.clear();
        m_total = total;
        endResetModel();
        return;
    }
    m_blocks.erase(m_total / blockSize); // the newest block has more rows now
    if (total == m_total)
        return;
    const int first = m_order == Qt::DescendingOrder ? 0 : rowCount();
    beginInsertRows({}, first, first + static_cast<int>(total - m_total) - 1);
    m_total = total;
    endInsertRows();
}

void RevocationLog::countNewer()
{
    m_countWanted = true;
    if (!m_workspace || m_asking || !m_read)
        return; // the answer on its way looks again at what is wanted
    m_countWanted = false;
    LogQuestion question;
    question.after = m_ceiling;
    question.limit = blockSize;
    question.ascending = true;
    ask(question, [this](const LogAnswer& answer) { m_newer = answer.rows.size(); });
}

std::optional<std::size_t> RevocationLog::missingBlock() const
{
    if (m_total == 0 || !m_read)
        return std::nullopt;
    const int last = std::min(std::max(m_lastVisible, m_firstVisible), rowCount() - 1);
    const auto [low, high] =
        std::minmax({placeOf(std::min(m_firstVisible, last)) / blockSize, placeOf(last) / blockSize});
    for (std::size_t block = low; block <= high; ++block) {
        if (!m_blocks.contains(block))
            return block;
    }
    // Nothing is missing: one more on either side, for when the scrolling goes on.
    const std::size_t newest = (m_total - 1) / blockSize;
    if (high < newest && !m_blocks.contains(high + 1))
        return high + 1;
    if (low > 0 && !m_blocks.contains(low - 1))
        return low - 1;
    return std::nullopt;
}

void RevocationLog::fetchWanted()
{
    const auto block = missingBlock();
    if (!m_workspace || m_asking || !block)
        return;
    ask(questionFor(*block), [this, at = *block](const LogAnswer& answer) { takeBlock(at, answer); });
}

/// The nearest place from which the block can be reached: either end of the log, or a block that is here.
LogQuestion RevocationLog::questionFor(std::size_t block) const
{
    const std::size_t size = sizeOf(block);
    LogQuestion best;
    best.before = m_ceiling + 1;
    best.skip = m_total - (block * blockSize + size);
    const auto offer = [&best](LogQuestion question) {
        if (question.skip < best.skip)
            best = question;
    };
    LogQuestion fromOldest;
    fromOldest.ascending = true;
    fromOldest.skip = block * blockSize;
    offer(fromOldest);
    const auto above = m_blocks.upper_bound(block);
    if (above != m_blocks.end() && above->second.rows.front().seq > 0) {
        LogQuestion question;
        question.before = above->second.rows.front().seq;
        question.skip = (above->first - block - 1) * blockSize;
        offer(question);
    }
    if (above != m_blocks.begin()) {
        const auto below = std::prev(above);
        LogQuestion question;
        question.ascending = true;
        question.after = below->second.rows.back().seq;
        question.skip = (block - below->first - 1) * blockSize;
        if (question.after > 0)
            offer(question);
    }
    best.limit = size;
    return best;
}

void RevocationLog::takeBlock(std::size_t block, const LogAnswer& answer)
{
    if (block * blockSize >= m_total)
        return;
    std::vector<LogRow> rows = answer.rows;
    if (rows.size() < sizeOf(block)) {
        // Entries have expired since the log was read: what is left stands here, and the log is read again.
        rows.resize(sizeOf(block));
        QTimer::singleShot(1'000, this, &RevocationLog::refresh);
    }
    rows.resize(sizeOf(block));
    keep(block, std::move(rows));
    tellRows(block);
}

void RevocationLog::takeError(const Error& error)
{
    m_error = error;
    Q_EMIT settled();
}

void RevocationLog::keep(std::size_t block, std::vector<LogRow> rows)
{
    m_blocks[block] = {std::move(rows), ++m_uses};
    while (m_blocks.size() > maximumBlocks) {
        const auto oldest =
            std::min_element(m_blocks.begin(), m_blocks.end(),
                             [](const auto& a, const auto& b) { return a.second.used < b.second.used; });
        m_blocks.erase(oldest);
    }
}

void RevocationLog::tellRows(std::size_t block)
{
    const auto first = static_cast<int>(block * blockSize);
    const auto last = first + static_cast<int>(sizeOf(block)) - 1;
    if (m_order == Qt::AscendingOrder)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    else
        Q_EMIT dataChanged(index(rowCount() - 1 - last, 0), index(rowCount() - 1 - first, ColumnCount - 1));
}

} // namespace signet::ui
