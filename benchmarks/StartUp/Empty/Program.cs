// What every program costs: the runtime comes up and goes down.
return 0;
