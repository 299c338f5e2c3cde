#pragma once
#include "app/command_line/command.h"

namespace regulars {

/// Every command, in the order help tells them.
[[nodiscard]] const std::vector<Command>& commandTable();

/// The command of this name, nullptr when there is none.
[[nodiscard]] const Command* findCommand(QStringView name);

// One function a command, each in the file of its name.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command findPeopleCommand();
[[nodiscard]] Command filterCommand();
[[nodiscard]] Command fieldsCommand();
[[nodiscard]] Command householdCommand();
[[nodiscard]] Command relationCommand();
[[nodiscard]] Command consentCommand();
[[nodiscard]] Command filesCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command addCommand();
[[nodiscard]] Command editCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command duplicatesCommand();
[[nodiscard]] Command massCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command unmergeCommand();
[[nodiscard]] Command stampCommand();
[[nodiscard]] Command redeemCommand();
[[nodiscard]] Command dueCommand();
[[nodiscard]] Command taskCommand();
[[nodiscard]] Command promiseCommand();
[[nodiscard]] Command appointmentCommand();
[[nodiscard]] Command productCommand();
[[nodiscard]] Command purchaseCommand();
[[nodiscard]] Command complaintCommand();
[[nodiscard]] Command recallCommand();
[[nodiscard]] Command hoursCommand();
[[nodiscard]] Command cardsCommand();
[[nodiscard]] Command confirmCommand();
[[nodiscard]] Command doneCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command actionsCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command restoreCustomerCommand();
[[nodiscard]] Command deleteCommand();
[[nodiscard]] Command changesCommand();
[[nodiscard]] Command handOutCommand();
[[nodiscard]] Command eraseCommand();
[[nodiscard]] Command retentionCommand();
[[nodiscard]] Command staffCommand();
[[nodiscard]] Command timelineCommand();
[[nodiscard]] Command todayCommand();
[[nodiscard]] Command morningSheetCommand();
[[nodiscard]] Command driftingCommand();
[[nodiscard]] Command batchCommand();
[[nodiscard]] Command benchCommand();
[[nodiscard]] Command probeCommand();
[[nodiscard]] Command probeListCommand();
[[nodiscard]] Command probeFirstPaintCommand();
[[nodiscard]] Command probeEmptyCommand();
[[nodiscard]] Command probeWaitsCommand();
[[nodiscard]] Command screenshotCommand();
[[nodiscard]] Command helpCommand();
[[nodiscard]] Command versionCommand();

}  // namespace regulars
