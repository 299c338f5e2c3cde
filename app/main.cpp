#include "app/application.h"

int main(int argc, char** argv) { return regulars::runProgram(argc, argv); }
