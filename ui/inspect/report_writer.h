#pragma once

// Writes the report on what was found: JSON, Markdown or PDF, on a worker, all or nothing.
//
// Units: JSON holds every row; Markdown and PDF are for reading and hold the first 500, saying so.
// Errors: Io with the file's name. Thread-safety: pure; for workers.

#include "core/base/result.h"
#include "ui/inspect/found_model.h"
#include "ui/inspect/inspection_engine.h"

namespace signet::ui {

enum class ReportFormat { Json, Markdown, Pdf };

struct ReportJob
{
    QString path;
    ReportFormat format = ReportFormat::Json;
    std::vector<RowHandle> rows;
    Judgement judgement; ///< for rows of a log, which are inspected again
};

/// Nothing when all went well.
[[nodiscard]] std::optional<Error> writeReport(const ReportJob& job);

/// The inspection of a row: the one made before, or made again from what was found.
[[nodiscard]] std::shared_ptr<const session::Inspection> inspectionOf(const RowHandle& row,
                                                                      const Judgement& judgement);

} // namespace signet::ui
