// Requests that have come: they are answered in their order, at once or by a task.

#include "app/server/http/worker.h"
#include "app/server/http/worker_system.h"

#include <utility>

namespace signet::server {

void Worker::processHalf(Connection& connection)
{
    if (connection.half != nullptr && !connection.waiting && connection.unsent.empty() &&
        connection.end == Connection::End::No) {
        HalfRequest& half = *connection.half;
        const std::size_t done = process(connection, half.parser, half.data(), half.size);
        if (connection.descriptor < 0)
            return; // and `half` with it
        if (done > 0) {
            half.dropBefore(done);
            connection.since = m_now;
        }
        if (half.size == 0)
            dropHalf(connection);
        if (!flush(connection))
            return;
    }
    settle(connection);
}

std::size_t Worker::process(Connection& connection, RequestParser& parser, char* data, std::size_t& size)
{
    std::size_t done = 0;
    while (done < size && !connection.waiting && connection.end == Connection::End::No) {
        std::size_t left = size - done;
        const auto state = parser.parse(data + done, left);
        size = done + left;
        if (state == RequestParser::State::NeedMore) {
            if (parser.takeContinue())
                m_out.append("HTTP/1.1 100 Continue\r\n\r\n");
            return done;
        }
        if (state == RequestParser::State::Refused) {
            refuse(connection, parser.refusal().status, parser.refusal().sentence);
            return done;
        }
        Request request = parser.request(data + done, m_views);
        request.trusted = connection.trusted;
        respond(connection, request);
        done += parser.consumed();
        parser.reset();
        // Somebody who asks much and reads nothing waits until what is there has been read.
        if (m_out.size() - m_outBegin >= m_shop.limits.unsent &&
            (!flush(connection) || !connection.unsent.empty()))
            return done;
    }
    if (connection.end == Connection::End::WhenSent && done < size)
        connection.end = Connection::End::Linger;
    return done;
}

void Worker::respond(Connection& connection, const Request& request)
{
    add(m_counters.requests);
    m_answer.reset();
    m_answer.headOnly = request.method == Method::Head;
    Task task = m_handler->handle(request, m_answer);
    const bool keepAlive = request.keepAlive && !m_isDraining;
    if (task) {
        startTask(connection, std::move(task), keepAlive, m_answer.headOnly);
        return;
    }
    m_answer.close = m_answer.close || !keepAlive;
    m_answer.write(m_out, m_date);
    connection.served = true;
    if (m_answer.close)
        connection.end = Connection::End::WhenSent;
}

void Worker::startTask(Connection& connection, Task task, bool keepAlive, bool headOnly)
{
    const bool taken =
        m_shop.pool->submit([this, id = connection.id, keepAlive, headOnly, work = std::move(task)] {
            Answer answer;
            answer.headOnly = headOnly;
            work(answer);
            answer.close = answer.close || !keepAlive;
            std::string text;
            answer.write(text, httpDate(readClock(CLOCK_REALTIME_COARSE, 1)));
            deliver(id, std::move(text), answer.close);
        });
    if (taken) {
        connection.waiting = true;
        m_waiting.emplace(connection.id, &connection);
        return;
    }
    m_answer.reset();
    m_answer.fail(503, "busy", "Too much waits for the disk already.", "Try again in a moment.");
    m_answer.close = !keepAlive;
    m_answer.write(m_out, m_date);
    if (m_answer.close)
        connection.end = Connection::End::WhenSent;
}

void Worker::refuse(Connection& connection, int status, std::string_view sentence)
{
    add(m_counters.refused);
    m_answer.reset();
    m_answer.close = true;
    m_answer.fail(status, toString(codeOfRefusal(status)), sentence);
    m_answer.write(m_out, m_date);
    connection.end = Connection::End::Linger;
}

} // namespace signet::server
