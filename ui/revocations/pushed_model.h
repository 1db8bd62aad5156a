#pragma once

// What a push has brought into the log, with the nodes that have it.
// Thread-safety: the window's thread only.

#include "ui/revocations/pusher.h"

#include <QAbstractTableModel>

namespace signet::ui {

class PushedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Whom, Nodes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `rows` must outlive the model or be replaced before; call again when they have changed.
    void setRows(const std::vector<PushedRow>* rows);
    void setNodes(const InForce& nodes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const std::vector<PushedRow>* m_rows = nullptr;
    int m_count = 0;
    InForce m_nodes;
};

} // namespace signet::ui
