package extensor.care.tasks;

import extensor.shared.Message;

/** What a waiting task is about, and what it says; null if its kind says everything. */
public record OpenTask(TaskSubject subject, Message message) {}
