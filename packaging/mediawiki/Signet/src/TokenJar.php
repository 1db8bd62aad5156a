<?php

namespace MediaWiki\Extension\Signet;

use InvalidArgumentException;
use MediaWiki\Session\BotPasswordSessionProvider;
use MediaWiki\Session\SessionBackend;
use MediaWiki\Session\UserInfo;
use Psr\Log\LoggerInterface;

/**
 * The sessions of one request. Each token is opened once, however often MediaWiki asks; what MediaWiki saves is sealed
 * and sent once, however often it saves, unless something has really changed.
 *
 * While the authority is away nothing is known about the visitor, and nothing of theirs is touched.
 */
class TokenJar {
	/** As MediaWiki counts it a session is always fresh: renewing is the authority's. */
	private const EXPIRES_IN = 86400;
	/** Bytes of JSON from which on a session that begins waits for flush(). */
	private const LARGE = 1024;
	/** Bytes of JSON that not even the authority's record takes. */
	private const TOO_LARGE = 48 * 1024;

	/** @var array<string,SealedSession> By MediaWiki's session id */
	private array $sessions = [];
	/** @var array<string,SealedSession|string> By token: what it is, or why it is refused */
	private array $opened = [];
	/** @var array<string,Binding> By MediaWiki's session id */
	private array $bindings = [];
	/** @var array<string,true> MediaWiki's session ids that are ours, saved or not */
	private array $owned = [];
	/** @var array<string,?array> What MediaWiki's own store had of people who are taken over, by MediaWiki's session id */
	private array $takenOver = [];
	/** @var array<string,callable[]> What is to happen once the session of that id is sealed, or has ended */
	private array $afterwards = [];
	private ?SessionSealer $sealer = null;
	/** Whether the visitor's session was to end, so that its cookies go even if nobody could be told. */
	private bool $hasDeleted = false;
	/** @var array<string,array> What MediaWiki saved of sessions that go on, by its session id */
	private array $pending = [];

	/**
	 * @param Authority $authority
	 * @param callable $makeSealer Makes the SessionSealer, which requests that only read do not need
	 * @param CookieNames $names
	 * @param LoggerInterface $logger
	 * @param bool $waits Whether settle() is called before the headers go. Then what a log-in keeps for a moment, which
	 *  is large, is never sealed.
	 */
	public function __construct(
		private readonly Authority $authority,
		private $makeSealer,
		private readonly CookieNames $names,
		private readonly LoggerInterface $logger,
		private readonly bool $waits = false
	) {
	}

	/** Whether the authority did not answer in this request. */
	public function isAway(): bool {
		return $this->authority->isAway();
	}

	/** Whether cookies may be taken away: it is known whose they are, or they were to go. */
	public function mayClear(): bool {
		return $this->hasDeleted || !$this->isAway();
	}

	public function names(): CookieNames {
		return $this->names;
	}

	public function cookies(): CookieJarWriter {
		return $this->sealer()->cookies();
	}

	private function sealer(): SessionSealer {
		$this->sealer ??= ( $this->makeSealer )();
		return $this->sealer;
	}

	/**
	 * What a token says; null if it is refused, or nobody can say.
	 *
	 * @param string $token
	 * @param string $carrier One of SealedSession's: what travels in another way is refused
	 */
	public function open( string $token, string $carrier ): ?SealedSession {
		$known = $this->opened[$token] ?? null;
		if ( $known instanceof SealedSession && $known->carrier !== $carrier ) {
			return null;
		}
		if ( $known === null ) {
			// The authority is not bothered with what is none at sight.
			$answer = self::looksLikeToken( $token ) ? $this->authority->ask( '/v1/open', [ 'token' => $token ] )
				: new AuthorityAnswer( 401, [ 'refusal' => 'malformed' ] );
			if ( !$answer ) {
				return null;
			}
			$this->opened[$token] = $answer->isOk() ? $this->take( $answer, $token, $carrier ) : $answer->refusal();
		}
		$session = $this->opened[$token];
		return $session instanceof SealedSession ? $session : null;
	}

	/** Why a token was refused, in the authority's words; '' if it was not. */
	public function refusalOf( string $token ): string {
		$known = $this->opened[$token] ?? '';
		return is_string( $known ) ? $known : '';
	}

	/**
	 * @return SealedSession|string
	 */
	private function take( AuthorityAnswer $answer, string $token, string $carrier ) {
		$said = $answer->object( 'session' ) ?? [];
		$younger = $answer->object( 'renewed' );
		$session = new SealedSession( $carrier );
		$session->token = (string)( $younger['token'] ?? $token );
		$session->line = (string)( $younger['set_cookie'] ?? '' );
		$session->sid = (string)( $said['sid'] ?? '' );
		$session->csk = (string)( $said['csk'] ?? '' );
		$session->subject = (string)( $said['subject'] ?? '' );
		$session->content = is_array( $said['data'] ?? null ) ? $said['data'] : null;
		$session->isRemembered = !empty( $said['remembered'] );
		$session->wasCarried = true;
		// The rights of a bot password end where the wiki sees which way its token came.
		if ( SessionData::carrierOf( $session->content ?? [] ) !== $carrier ) {
			return 'wrong_type';
		}
		// MediaWiki lets a user in whose token it is not told. So what does not say it is none of ours.
		$content = $session->content ?? [];
		$session->userId = SessionData::userIdIn( $content );
		if ( ( $session->subject !== '' && ( !$session->userId || SessionData::checkIn( $content ) === '' ) ) ||
			( $carrier !== SealedSession::COOKIE && ( $session->subject === '' || empty( $content['keep']['p'] ) ) )
		) {
			return 'missing_claim';
		}
		$this->keep( $session );
		return $session;
	}

	/**
	 * Begins a session from a remember token. It counts once keep() was told that the person may be let in.
	 *
	 * @return array{session:SealedSession,check:string,line:string}|null `line` brings a younger remember token
	 */
	public function restore( string $token ): ?array {
		$isNew = !isset( $this->opened[$token] ) && self::looksLikeToken( $token );
		$answer = $isNew ? $this->authority->ask( '/v1/restore', [ 'remember' => $token ] ) : null;
		if ( !$answer ) {
			return null;
		}
		if ( !$answer->isOk() ) {
			$this->opened[$token] = $answer->refusal();
			return null;
		}
		$session = new SealedSession( SealedSession::COOKIE );
		$session->token = (string)( $answer->object( 'session' )['token'] ?? '' );
		$session->sid = $answer->text( 'sid' );
		$session->csk = $answer->text( 'csk' );
		$session->subject = $answer->text( 'subject' );
		$session->isRemembered = true;
		return [
			'session' => $session,
			'check' => $answer->text( 'check' ),
			'line' => (string)( $answer->object( 'remember' )['set_cookie'] ?? '' ),
		];
	}

	/** What is known under an id of MediaWiki. */
	public function session( string $id ): ?SealedSession {
		return $this->sessions[$id] ?? null;
	}

	/** From now on MediaWiki may ask for this session. */
	public function keep( SealedSession $session ): void {
		$this->sessions[$session->id()] = $session;
		$this->own( $session->id() );
	}

	/** Makes an id of MediaWiki ours, whether or not it is ever saved. */
	public function own( string $id ): void {
		$this->owned[$id] = true;
	}

	public function owns( string $id ): bool {
		return isset( $this->owned[$id] );
	}

	/** Somebody whom MediaWiki's own cookies log in goes on as ours, under this id; null if nothing was stored. */
	public function takeOver( string $id, ?array $blob ): void {
		$this->takenOver[$id] = $blob;
		$this->own( $id );
	}

	/** What takes the place of something must be there before that goes: does so at once if the session is sealed. */
	public function onceSealed( string $id, callable $act ): void {
		if ( isset( $this->sessions[$id] ) ) {
			$act();
		} else {
			$this->afterwards[$id][] = $act;
		}
	}

	private function runAfterwards( string $id ): void {
		$acts = $this->afterwards[$id] ?? [];
		unset( $this->afterwards[$id] );
		foreach ( $acts as $act ) {
			$act();
		}
	}

	/** Sends the visitor a younger token, if there is one. */
	public function send( SealedSession $session, Binding $binding ): void {
		if ( $session->line !== '' ) {
			$this->sealer()->send( $session, $binding );
		}
	}

	/** Whose response a session's cookies go to, and whose secrets follow when it begins. */
	public function bind( string $id, Binding $binding ): void {
		// MediaWiki attaches requests of its own making to a session, whose responses reach nobody.
		$known = $this->bindings[$id] ?? null;
		if ( !$known || $known->isFaux() || !$binding->isFaux() ) {
			$this->bindings[$id] = $binding;
		}
		$this->own( $id );
	}

	/**
	 * What MediaWiki's session store would hold.
	 *
	 * @return array|false
	 */
	public function get( string $id ) {
		$waiting = $this->pending[$id] ?? $this->takenOver[$id] ?? null;
		if ( $waiting ) {
			return $waiting;
		}
		$session = $this->sessions[$id] ?? null;
		if ( !$session || $session->content === null ) {
			return false;
		}
		$session->userToken ??= $this->userTokenOf( $session );
		[ $data, $metadata ] = SessionData::unpack( $session->content, $session->subject, $session->userToken );
		return [
			'data' => SecretDeriver::add( $data, $session->csk ),
			'metadata' => [
				'provider' => self::providerOf( $session->carrier ),
				'remember' => $session->isRemembered || $metadata['remember'],
				'expires' => time() + self::EXPIRES_IN,
				'persisted' => true,
			] + $metadata,
		];
	}

	/** Saves what MediaWiki's session store would hold: seals it and sends the token, if it has changed. */
	public function set( string $id, array $blob ): void {
		$session = $this->sessions[$id] ?? null;
		if ( $this->waits && $session && $session->content !== null && $session->goesOnFor( self::subjectIn( $blob ) ) ) {
			$this->pending[$id] = $blob;
		} else {
			$this->save( $id, $blob );
		}
	}

	/** Has MediaWiki save what the request changed in its session, and seals and sends all that waits for it. */
	public function settle(): void {
		foreach ( $this->bindings as $binding ) {
			if ( !$binding->isFaux() ) {
				$binding->request->getSession()->save();
				break;
			}
		}
		$this->flush();
	}

	/** Seals and sends what waits for it. */
	public function flush(): void {
		foreach ( $this->pending as $id => $blob ) {
			$this->save( $id, $blob );
		}
	}

	private function save( string $id, array $blob ): void {
		unset( $this->pending[$id] );
		$binding = $this->bindings[$id] ?? null;
		if ( !$binding || $binding->request->response()->headersSent() ) {
			// Nothing reaches the visitor any more. What MediaWiki itself still saves then is derived.
			return;
		}
		$metadata = $blob['metadata'];
		$subject = self::subjectIn( $blob );
		$session = $this->sessions[$id] ?? null;
		$goesOn = $session && $session->goesOnFor( $subject );
		// One that was just restored goes on too, but has secrets that MediaWiki made up.
		$begins = !$goesOn || $session->content === null;
		$data = isset( $this->takenOver[$id] ) ? $blob['data'] :
			SecretDeriver::strip( $blob['data'], $begins ? '' : $session->csk );
		// Whether it is a remembered one the token itself says.
		$kept = [ 'remember' => !empty( $metadata['remember'] ) && $goesOn && !$session->isRemembered ] + $metadata;
		$lost = [];
		$content = SessionData::pack( $data, $kept, $binding->carrier, $lost );
		if ( $lost ) {
			$this->logger->warning( 'The session values {names} are objects, which no token holds; they are left out.',
				[ 'names' => implode( ', ', $lost ) ] );
		}
		// To compare with what was opened: JSON does not tell an empty object from an empty list.
		$json = SessionData::encode( $content );
		if ( strlen( $json ) > self::TOO_LARGE ) {
			$this->logger->error( 'A session could not be sealed: it holds {size} bytes. The largest value is {name}.', [
				'size' => strlen( $json ),
				'name' => SessionData::largestOf( $content ),
			] );
			return;
		}
		if ( $begins && $this->waits && strlen( $json ) > self::LARGE ) {
			// Its identifier and its secrets are needed now. What it holds may be much less in a moment.
			$this->pending[$id] = $blob;
			$json = SessionData::encode( [ 'd' => [] ] + $content );
		}
		$content = json_decode( $json, true, 512 );
		if ( $goesOn && $session->content == $content ) {
			return;
		}
		$sealed = $this->sealer()->seal( $goesOn ? $session : null, $subject, $content, $binding, $metadata );
		if ( !$sealed ) {
			return;
		}
		$this->sessions[$id] = $sealed;
		unset( $this->takenOver[$id] );
		$this->runAfterwards( $id );
		if ( !$begins ) {
			return;
		}
		// The page that is about to be written must have the tokens that the next request will find right.
		$data = SecretDeriver::add( $data, $sealed->csk );
		if ( isset( $this->pending[$id] ) ) {
			$this->pending[$id]['data'] = $data;
		}
		$backend = $binding->backend ? $binding->backend->get() : null;
		if ( $backend instanceof SessionBackend ) {
			$backend->addData( array_intersect_key( $data,
				[ SecretDeriver::TOKENS => 1, SecretDeriver::SESSION => 1 ] ) );
		}
	}

	/** Deletes a session. One of somebody who is logged in is over everywhere, if a copy of its cookie may exist. */
	public function delete( string $id ): void {
		$session = $this->sessions[$id] ?? null;
		if ( array_key_exists( $id, $this->takenOver ) ) {
			// It ends where it still is: in MediaWiki's own store and cookies.
			$this->hasDeleted = true;
			$this->runAfterwards( $id );
		}
		unset( $this->sessions[$id], $this->takenOver[$id], $this->pending[$id], $this->afterwards[$id] );
		if ( !$session || !$session->wasCarried || $session->isEnded || $session->subject === '' ) {
			return;
		}
		$session->isEnded = true;
		$this->hasDeleted = true;
		$end = [ 'token' => $session->token ];
		$remember = isset( $this->bindings[$id] ) && $session->carrier === SealedSession::COOKIE
			? $this->bindings[$id]->request->getCookie( $this->names->remember, '' ) : null;
		if ( $remember !== null && $remember !== '' ) {
			$end['remember'] = $remember;
		}
		$answer = $this->authority->ask( '/v1/end', $end );
		if ( !$answer || !$answer->isOk() ) {
			$this->logger->error( 'A session of {user} could not be ended: {problem}. Its cookie is taken away, but a ' .
				'copy of it would count until it expires.', [
					'user' => $session->subject,
					'problem' => $answer ? $answer->problem() : 'the authority is away',
				] );
		}
	}

	/** Ends every session and remember token of a user, everywhere. */
	public function endAllOf( string $userName ): void {
		foreach ( $this->sessions as $session ) {
			$session->isEnded = $session->isEnded || $session->subject === $userName;
		}
		$answer = $this->authority->ask( '/v1/end', [ 'subject' => $userName ] );
		if ( !$answer || !$answer->isOk() ) {
			$this->logger->warning( 'The authority was not told to end the sessions of {user}: {problem}. Their tokens ' .
				'are refused all the same, by the user token that the wiki has changed.', [
					'user' => $userName,
					'problem' => $answer ? $answer->problem() : 'it is away',
				] );
		}
	}

	/** Seals a session once more as it is, for the identity token that comes with it. */
	public function refreshIdentity( SealedSession $session, Binding $binding ): void {
		$metadata = SessionData::unpack( $session->content ?? [], $session->subject, $session->userToken )[1];
		$metadata['remember'] = $metadata['remember'] || $session->isRemembered;
		$younger = $this->sealer()->seal( $session, $session->subject, $session->content ?? [], $binding, $metadata );
		if ( $younger ) {
			$session->token = $younger->token;
		}
	}

	/** Five parts, the second empty, as every sealed token has them. */
	public static function looksLikeToken( string $text ): bool {
		return (bool)preg_match( '/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/D', $text ) && strlen( $text ) <= 16384;
	}

	/** The user's present token, for MediaWiki to compare with itself; another one if the session is of an older. */
	private function userTokenOf( SealedSession $session ): ?string {
		if ( $session->subject === '' ) {
			return null;
		}
		try {
			$token = UserInfo::newFromId( SessionData::userIdIn( $session->content ) )->getToken();
			return SessionData::isIssuedUnder( $token, SessionData::checkIn( $session->content ) ) ? $token : 'an older one';
		} catch ( InvalidArgumentException $e ) {
			return 'of nobody';
		}
	}

	/** Whose session MediaWiki saves; '' for an anonymous visitor's. */
	private static function subjectIn( array $blob ): string {
		return empty( $blob['metadata']['userId'] ) ? '' : (string)$blob['metadata']['userName'];
	}

	private static function providerOf( string $carrier ): string {
		return [
			SealedSession::COOKIE => SignetSessionProvider::class,
			SealedSession::BOT => BotPasswordSessionProvider::class,
			SealedSession::BEARER => SignetBearerProvider::class,
		][$carrier];
	}
}
