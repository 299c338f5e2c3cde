#include "app/command_line/command_table.h"

namespace regulars {

const std::vector<Command>& commandTable() {
    static const std::vector<Command> table{
        newCommand(),    importCommand(), exportCommand(), findPeopleCommand(), filterCommand(), massCommand(), showCommand(),   historyCommand(), timelineCommand(), addCommand(),
        editCommand(),     householdCommand(), relationCommand(), consentCommand(), filesCommand(), fieldsCommand(),    deleteCommand(), changesCommand(), duplicatesCommand(), mergeCommand(), unmergeCommand(), logCommand(),    stampCommand(),  redeemCommand(),     dueCommand(), todayCommand(), morningSheetCommand(), driftingCommand(),    taskCommand(), promiseCommand(), appointmentCommand(), productCommand(), purchaseCommand(), complaintCommand(), recallCommand(), hoursCommand(), cardsCommand(),   confirmCommand(),
        doneCommand(),   undoCommand(),   redoCommand(),   actionsCommand(),    checkCommand(),  backupCommand(),  restoreCommand(), restoreCustomerCommand(),
        handOutCommand(), eraseCommand(), retentionCommand(), staffCommand(),  benchCommand(),  screenshotCommand(), batchCommand(), helpCommand(),   versionCommand(), probeCommand(), probeListCommand(), probeFirstPaintCommand(), probeEmptyCommand(), probeWaitsCommand(),
    };
    return table;
}

const Command* findCommand(QStringView name) {
    for (const Command& command : commandTable())
        if (name == QLatin1StringView(command.name)) return &command;
    return nullptr;
}

}  // namespace regulars
