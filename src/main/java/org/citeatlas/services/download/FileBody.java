package org.citeatlas.services.download;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.citeatlas.services.http.TooLargeException;
import org.jspecify.annotations.Nullable;

/** Writes an answer to a file as it comes; the channel is closed here, however it ends. */
final class FileBody implements BodySubscriber<Long> {
    private final FileChannel channel;
    private final long most;
    private final Course course;
    private final CompletableFuture<Long> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long bytes;

    /** Told after each piece, by another thread than that which waits. */
    interface Course {
        /** @param bytes of the file until now */
        void at(long bytes);
    }

    /**
     * @param from how many bytes are there
     * @param most bytes of the whole file
     */
    FileBody(FileChannel channel, long from, long most, Course course) {
        this.channel = channel;
        this.bytes = from;
        this.most = most;
        this.course = course;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                bytes += buffer.remaining();
                if (bytes > most) {
                    throw new TooLargeException(most);
                }
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            course.at(bytes);
            if (subscription != null) {
                subscription.request(1);
            }
        } catch (IOException e) {
            if (subscription != null) {
                subscription.cancel();
            }
            onError(e);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        try {
            channel.close();
        } catch (IOException e) {
            thrown.addSuppressed(e);
        }
        whole.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        try {
            channel.close();
            whole.complete(bytes);
        } catch (IOException e) {
            whole.completeExceptionally(e);
        }
    }
}
