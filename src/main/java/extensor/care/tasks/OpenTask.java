package extensor.care.tasks;

import extensor.shared.Message;

/** What a task that waits is about, and what it says; null for nothing beside its kind. */
public record OpenTask(TaskSubject subject, Message message) {}
