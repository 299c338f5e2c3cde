#pragma once
#include "app/command_line/invocation.h"
#include "core/mailings/card_layout.h"
#include "core/mailings/mailing.h"
#include "ui/printing/pdf.h"

namespace regulars {

/// One run of the command cards: prepares the jobs, lays their cards out together and writes them as one PDF. Without
/// the file there are no jobs.
class CardRun {
public:
    CardRun(Invocation& call, Day until);
    Exit run(const std::vector<CardKind>& kinds);

private:
    struct Job {
        Mailing mailing;
        ActionId action;
    };
    void collect(const std::vector<CardKind>& kinds);
    bool prepare(const DueCards& due);
    Exit takeBack(Exit code);
    void layOut();
    [[nodiscard]] QJsonObject plan() const;
    [[nodiscard]] QJsonArray jobs() const;
    [[nodiscard]] QJsonArray cards() const;
    [[nodiscard]] QJsonArray leftOut() const;
    [[nodiscard]] QJsonArray blocks() const;
    void tell(const PdfFile& pdf);
    void tellLeftOut();

    Invocation& call_;
    const Day until_;
    const Sheet sheet_;
    std::vector<DueCards> due_;
    std::vector<std::pair<CardKind, DueCards::LeftOut>> leftOut_;
    std::vector<Job> jobs_;
    size_t cardCount_ = 0;
    QList<Page> pages_;
    QString path_;
};

}  // namespace regulars
