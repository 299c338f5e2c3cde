#include "app/application.h"
#include "core/storage/bulk_memory.h"

int main(int argc, char** argv) {
    regulars::BulkMemory::shareAmongThreads();
    return regulars::runProgram(argc, argv);
}
