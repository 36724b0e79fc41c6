package extensor.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that a page takes over the wire from now on. */
final class Transfer {
    private final Page page;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    Transfer(Page page, boolean cached) {
        this.page = page;
        CDPSession wire = page.context().newCDPSession(page);
        wire.send("Network.enable");
        JsonObject cache = new JsonObject();
        cache.addProperty("cacheDisabled", !cached);
        wire.send("Network.setCacheDisabled", cache);
        wire.on("Network.requestWillBeSent", event -> {
            // What answers with another address goes on under its number.
            if (!event.has("redirectResponse")) open.incrementAndGet();
        });
        wire.on("Network.loadingFailed", event -> open.decrementAndGet());
        wire.on("Network.loadingFinished", event -> {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            open.decrementAndGet();
        });
    }

    /** The bytes so far, once nothing is under way. */
    long bytes() {
        page.waitForCondition(() -> open.get() == 0);
        return bytes.get();
    }
}
