// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/evaluation.h"

#include <QSemaphore>

#include <atomic>
#include <memory>
#include <utility>

namespace trivet::test {

/// Judgements that take as long as the test says, from hold() on. All go on when it ends.
class SlowJudge
{
public:
    explicit SlowJudge(Evaluation::Judge inner) : m_inner(std::move(inner)) {}
    ~SlowJudge() { letAllEnd(); }
    SlowJudge(const SlowJudge &) = delete;
    SlowJudge &operator=(const SlowJudge &) = delete;

    Evaluation::Judge judge()
    {
        return [turn = m_turn, inner = m_inner](const Facts &facts) {
            if (turn->isHeld) {
                turn->begun.release();
                turn->mayEnd.acquire();
            }
            ++turn->judged;
            return inner(facts);
        };
    }

    void hold() { m_turn->isHeld = true; }
    /// A judgement is under way and waits for letOneEnd(). May be asked again, as QTRY_VERIFY does.
    bool hasBegun() const { return m_turn->begun.available() > 0; }
    void letOneEnd()
    {
        m_turn->begun.acquire();
        m_turn->mayEnd.release();
    }
    void letAllEnd()
    {
        m_turn->isHeld = false;
        m_turn->mayEnd.release(1'000'000);
    }
    int judged() const { return m_turn->judged; }

private:
    struct Turn
    {
        std::atomic<bool> isHeld = false;
        std::atomic<int> judged = 0;
        QSemaphore begun;
        QSemaphore mayEnd;
    };
    Evaluation::Judge m_inner;
    std::shared_ptr<Turn> m_turn = std::make_shared<Turn>();
};

} // namespace trivet::test
