#include "ui/statistics/chart_figures.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace signet::ui {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::ChartFigures)
};

QString valueText(const Line& line, std::size_t step)
{
    const QString value = wholeFigure(line.values[step]);
    return line.errors.empty()
               ? value
               : ChartWords::tr("%1 ± %2").arg(value, wholeFigure(std::ceil(line.errors[step])));
}

std::vector<Row> tableRows(const ChartFigures& figures)
{
    std::vector<Row> rows;
    rows.reserve(figures.labels.size());
    for (std::size_t i = 0; i < figures.labels.size(); ++i) {
        Row row;
        row.id = figures.keys[i];
        row.cells.push_back({figures.labels[i], Cell::Kind::Text});
        for (const Line& line : figures.lines) {
            row.cells.push_back({valueText(line, i), Cell::Kind::Figure});
            if (!line.before.empty())
                row.cells.push_back({wholeFigure(line.before[i]), Cell::Kind::Muted});
        }
        rows.push_back(std::move(row));
    }
    if (figures.shape == ChartFigures::Shape::Lines)
        std::reverse(rows.begin(), rows.end()); // what is newest is looked for first
    return rows;
}

void appendField(QByteArray& csv, const QString& field)
{
    QString text = field;
    // A spreadsheet would take such a field for a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
        text.contains(QLatin1Char('\n'))) {
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        text = QLatin1Char('"') + text + QLatin1Char('"');
    }
    csv += text.toUtf8();
}

void appendRow(QByteArray& csv, const QStringList& fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            csv += ',';
        appendField(csv, fields[i]);
    }
    csv += "\r\n";
}

QString plain(double value)
{
    return QString::number(std::llround(value));
}

/// "1.204" as it stands in a German table is another number for whatever reads the file.
QString ungrouped(const Cell& cell)
{
    bool isWhole = false;
    const qlonglong count = cell.kind == Cell::Kind::Figure ? QLocale().toLongLong(cell.text, &isWhole) : 0;
    return isWhole ? QString::number(count) : cell.text;
}

} // namespace

void finish(ChartFigures& figures)
{
    figures.most = 0;
    QStringList sums;
    for (const Line& line : figures.lines) {
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const double error = line.errors.empty() ? 0 : line.errors[i];
            figures.most = std::max(figures.most, line.values[i] + error);
        }
        for (const double value : line.before)
            figures.most = std::max(figures.most, value);
        sums << QStringLiteral("%1 %2").arg(wholeFigure(line.total), line.name);
    }
    figures.summary = figures.most > 0 ? sums.join(QStringLiteral(", ")) : ChartWords::tr("nothing counted");
    figures.columns = {{figures.labelTitle, -2, Qt::AlignLeft}};
    for (const Line& line : figures.lines) {
        figures.columns.push_back({line.name, 0, Qt::AlignRight});
        if (!line.before.empty())
            figures.columns.push_back({ChartWords::tr("before"), 0, Qt::AlignRight});
    }
    figures.rows = tableRows(figures);
}

// The titles are for people, and in their language; times and figures are the same in every one.

QByteArray toCsv(const ChartFigures& figures)
{
    QByteArray csv;
    QStringList header{figures.keyTitle};
    for (const Line& line : figures.lines) {
        header << line.name;
        if (!line.errors.empty())
            header << ChartWords::tr("%1, standard error").arg(line.name);
        if (!line.before.empty())
            header << ChartWords::tr("%1, the period before").arg(line.name);
    }
    appendRow(csv, header);
    for (std::size_t i = 0; i < figures.keys.size(); ++i) {
        QStringList fields{figures.keys[i]};
        for (const Line& line : figures.lines) {
            fields << plain(line.values[i]);
            if (!line.errors.empty())
                fields << QString::number(line.errors[i], 'f', 2);
            if (!line.before.empty())
                fields << plain(line.before[i]);
        }
        appendRow(csv, fields);
    }
    return csv;
}

QByteArray toCsv(const ShareFigures& figures)
{
    QByteArray csv;
    QStringList header;
    for (const Column& column : figures.columns) {
        if (!column.title.isEmpty())
            header << column.title;
    }
    appendRow(csv, header);
    for (const Row& row : figures.rows) {
        QStringList fields;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!figures.columns[i].title.isEmpty())
                fields << ungrouped(row.cells[i]);
        }
        appendRow(csv, fields);
    }
    return csv;
}

} // namespace signet::ui
