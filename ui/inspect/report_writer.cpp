#include "ui/inspect/report_writer.h"

#include "core/session/inspection/report.h"
#include "ui/shell/core_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace signet::ui {

namespace {

constexpr std::size_t rowsForReading = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(signet::ui::Report)
};

class Inspections
{
public:
    explicit Inspections(const ReportJob& job)
        : m_job(job), m_inspector(job.judgement.context, job.judgement.keys)
    {}

    [[nodiscard]] std::shared_ptr<const session::Inspection> at(std::size_t i) const
    {
        const RowHandle& row = m_job.rows[i];
        if (!row.chunk->inspections.empty())
            return row.chunk->inspections[row.index];
        return std::make_shared<const session::Inspection>(m_inspector.inspect(row.chunk->founds[row.index]));
    }

private:
    const ReportJob& m_job;
    session::Inspector m_inspector;
};

void write(QIODevice& device, std::string_view text)
{
    device.write(text.data(), static_cast<qint64>(text.size()));
}

void writeJson(QIODevice& device, const ReportJob& job, const Inspections& inspections)
{
    if (job.rows.size() <= rowsForReading) {
        std::vector<session::Inspection> all;
        all.reserve(job.rows.size());
        for (std::size_t i = 0; i < job.rows.size(); ++i)
            all.push_back(*inspections.at(i));
        write(device, session::toJson(all) + '\n');
        return;
    }
    // The same document, one row at a time, so that a whole log needs no more memory than one token.
    write(device, "{\"inspections\":[\n");
    for (std::size_t i = 0; i < job.rows.size(); ++i) {
        write(device, session::toJsonLine(*inspections.at(i)));
        write(device, i + 1 < job.rows.size() ? ",\n" : "\n");
    }
    write(device, "]}\n");
}

/// Under a report that shows only its beginning.
QString cutShort(std::size_t shown, std::size_t all)
{
    return Words::tr("The first %1 of %2; the JSON report has all of them.").arg(figure(shown), figure(all));
}

std::string markdown(const ReportJob& job, const Inspections& inspections)
{
    std::vector<session::Inspection> some;
    for (std::size_t i = 0; i < std::min(job.rows.size(), rowsForReading); ++i)
        some.push_back(*inspections.at(i));
    const auto words = [](std::string_view english) { return coreWords(english).toStdString(); };
    std::string text = session::toMarkdown(some, job.judgement.context.now, words);
    if (some.size() < job.rows.size())
        text += '\n' + cutShort(some.size(), job.rows.size()).toStdString() + '\n';
    return text;
}

void writePdf(QIODevice& device, const std::string& text)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    writer.setResolution(96);
    writer.setTitle(Words::tr("Signet inspection"));
    writer.setCreator(QStringLiteral("Signet"));
    QTextDocument document;
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(12);
    document.setDefaultFont(font);
    document.setMarkdown(QString::fromStdString(text), QTextDocument::MarkdownDialectGitHub);
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size());
    document.print(&writer);
}

} // namespace

std::optional<Error> writeReport(const ReportJob& job)
{
    const auto failure = [&job](const QString& reason) {
        return Error{
            ErrorCode::Io,
            Words::tr("Could not write %1: %2.").arg(QFileInfo(job.path).fileName(), reason).toStdString(),
            Words::tr("Choose another folder or name.").toStdString()};
    };
    const Inspections inspections(job);
    QSaveFile file(job.path);
    // Claims are personal data: for the owner's eyes only.
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    switch (job.format) {
    case ReportFormat::Json:
        writeJson(file, job, inspections);
        break;
    case ReportFormat::Markdown:
        write(file, markdown(job, inspections));
        break;
    case ReportFormat::Pdf:
        writePdf(file, markdown(job, inspections));
        break;
    }
    if (!file.commit())
        return failure(file.errorString());
    return std::nullopt;
}

std::shared_ptr<const session::Inspection> inspectionOf(const RowHandle& row, const Judgement& judgement)
{
    if (!row.chunk->inspections.empty())
        return row.chunk->inspections[row.index];
    const session::Inspector inspector(judgement.context, judgement.keys);
    return std::make_shared<const session::Inspection>(inspector.inspect(row.chunk->founds[row.index]));
}

} // namespace signet::ui
