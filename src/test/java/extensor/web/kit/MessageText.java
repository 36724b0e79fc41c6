package extensor.web.kit;

import extensor.shared.Message;

/** A message as a reader reads it, for tests. */
public final class MessageText {
    private MessageText() {}

    public static String of(Message message) {
        return new MessageWords().say(message);
    }
}
