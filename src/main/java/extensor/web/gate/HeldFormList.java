package extensor.web.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The forms that wait in a browser, in the order they were sent, with their expiry. A letter takes at most three bytes in any script, so two forms of the
 * longest words fit into one cookie.
 */
record HeldFormList(Instant until, List<PlainForm> forms) {
    /** What a cookie of 4,096 letters holds when it is sealed. */
    private static final int ROOM = 2_900;

    HeldFormList {
        forms = List.copyOf(forms);
    }

    /** Adds one; drops the oldest when the cookie is full. */
    HeldFormList with(PlainForm form) {
        List<PlainForm> all = new ArrayList<>(forms);
        all.add(form);
        while (all.size() > 1 && !new HeldFormList(until, all).fit()) all.remove(0);
        return new HeldFormList(until, all);
    }

    boolean fit() {
        return bytes().length <= ROOM;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(until.toEpochMilli());
            out.writeInt(forms.size());
            for (PlainForm form : forms) {
                write(out, form.path());
                out.writeInt(form.fields().size());
                for (Map.Entry<String, String> field : form.fields().entrySet()) {
                    write(out, field.getKey());
                    write(out, field.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #bytes} wrote. */
    static HeldFormList of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Instant until = Instant.ofEpochMilli(in.readLong());
            List<PlainForm> forms = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                String path = read(in);
                Map<String, String> fields = new TreeMap<>();
                for (int more = in.readInt(); more > 0; more--) fields.put(read(in), read(in));
                forms.add(new PlainForm(path, fields));
            }
            return new HeldFormList(until, forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
