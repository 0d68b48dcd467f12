// Wiring only: what runs is decided by the command line.
return 2;
