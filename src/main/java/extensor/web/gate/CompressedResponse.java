package extensor.web.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Set;

/** An answer that is kept until it is whole and then sent, compressed where that pays. What fails half-way leaves nothing behind. */
final class CompressedResponse extends HttpServletResponseWrapper {
    /** What is smaller fits into one packet anyway. */
    private static final int SMALLEST = 1_000;

    private static final Set<String> TYPES = Set.of(
            "text/html",
            "text/xml",
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/json",
            "image/svg+xml");

    /** The kept body; it can be packed without copying it. */
    private static final class Body extends ByteArrayOutputStream {
        private static final int ROOM = 32_768;

        Body() {
            super(ROOM);
        }

        byte[] packed() {
            return Gzip.quick(buf, count);
        }
    }

    private final Body body = new Body();
    private PrintWriter writer;
    private ServletOutputStream stream;

    CompressedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Sends it. */
    void send() throws IOException {
        if (writer != null) writer.flush();
        if (body.size() == 0) return;
        if (pays()) {
            setHeader("Content-Encoding", "gzip");
            byte[] packed = body.packed();
            super.setContentLength(packed.length);
            super.getOutputStream().write(packed);
        } else {
            super.setContentLength(body.size());
            body.writeTo(super.getOutputStream());
        }
    }

    private boolean pays() {
        String type = getContentType();
        return body.size() >= SMALLEST
                && type != null
                && TYPES.contains(type.split(";", 2)[0].strip())
                && getHeader("Content-Encoding") == null;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) stream = new BodyStream();
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    /** The length is known at the end. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    /** Nothing goes out before the end. */
    @Override
    public void flushBuffer() {}

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String text) throws IOException {
        forget();
        super.sendError(status, text);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        forget();
        super.sendRedirect(location);
    }

    private void forget() {
        if (writer != null) writer.flush();
        body.reset();
    }

    /** Writes into the kept body. */
    private final class BodyStream extends ServletOutputStream {
        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            body.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("nothing here is asynchronous");
        }
    }
}
