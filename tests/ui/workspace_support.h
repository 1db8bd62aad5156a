#pragma once

// Asking a workspace in a test: wait until it is connected, ask, and wait for the answer in the event loop.

#include "ui/workspace/workspace.h"

#include <QtTest>

namespace signet::ui {

inline void connectWorkspace(Workspace& workspace)
{
    const bool connected =
        QTest::qWaitFor([&workspace] { return workspace.state() == ConnectionState::Connected; }, 30'000);
    QVERIFY2(connected, workspace.reason().message.c_str());
}

inline QString nameOf(ErrorCode code)
{
    const auto name = toString(code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

template <typename T, typename Question>
Result<T> answer(Workspace& workspace, Question question)
{
    auto future = workspace.ask<T>([question](protocol::Client& client) { return question(client); });
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return fail(ErrorCode::Unreachable, "The test waited 30 seconds for an answer.");
    return future.takeResult();
}

} // namespace signet::ui
